namespace Acme.Sections;

static class Files
{
    public static void Run(LinearRegression model)
    {
        Directory.CreateDirectory("release");
        ModelFile.Save(model, "release/price.scigo");
        ModelFile.Save(model, "release/price.json");

        // <snippet sign>
        using var key = SigningKey.Load("private.pem");
        var signature = ModelSignature.Sign("release", key, signaturePath: "release/model.sig");
        File.WriteAllBytes("release/model.sig", signature.ToJson());
        // </snippet>

        // <snippet verify>
        var trusted = TrustedKey.Load("public.pem");
        var bundle = SignatureBundle.Load("release/model.sig");
        var verified = ModelSignature.Verify("release", bundle, [trusted], signaturePath: "release/model.sig");
        foreach (var file in verified.Statement.Files)
            Console.WriteLine($"{file.Name} {file.Sha256}");
        // </snippet>

        File.WriteAllText("release/extra.txt", "");
        // <snippet differ>
        try
        {
            ModelSignature.Verify("release", bundle, [trusted], signaturePath: "release/model.sig");
        }
        catch (SignatureException e) when (e.Error == SignatureError.Files)
        {
            foreach (var finding in e.Findings)
                Console.WriteLine(finding); // "extra.txt" was not signed
        }
        // </snippet>
    }
}
