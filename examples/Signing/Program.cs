using System.Security.Cryptography;
using Acme.Sections;

// Runs what docs/signing.md shows, section by section, in a folder of its own. A test compares the page with this code.
var folder = Directory.CreateTempSubdirectory("scigo-signing-");
Directory.SetCurrentDirectory(folder.FullName);
try
{
    using (var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256))
    {
        File.WriteAllText("private.pem", pair.ExportPkcs8PrivateKeyPem());
        File.WriteAllText("public.pem", pair.ExportSubjectPublicKeyInfoPem());
    }
    var model = new LinearRegression();
    model.Fit(NDArray.FromRows<double>([0, 0], [1, 0], [0, 1], [1, 1]), new double[] { 1, 3, 4, 6 });
    Files.Run(model);
    await Policy.RunAsync(model);
}
finally
{
    Directory.SetCurrentDirectory(Path.GetTempPath());
    folder.Delete(recursive: true);
}
