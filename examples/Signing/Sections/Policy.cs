namespace Acme.Sections;

static class Policy
{
    public static async Task RunAsync(LinearRegression model)
    {
        var registry = await ModelRegistry.CreateAsync(new FolderStore("models"));
        using var key = SigningKey.Load("private.pem");

        // <snippet policy>
        await registry.TrustAsync(TrustedKey.Load("public.pem"));
        var pushed = await registry.PushAsync("price", model, new() { SigningKey = key });
        await registry.PromoteAsync("price", pushed.Version, "production"); // the gate asks who signed it
        // </snippet>

        // <snippet copy>
        await registry.CopyAsync(pushed, "copy"); // model.scigo and model.sig
        ModelSignature.Verify("copy", SignatureBundle.Load("copy/model.sig"), [key.Public]);
        // </snippet>

        // <snippet pinned>
        var careful = await ModelRegistry.OpenAsync(registry.Store, new() { TrustedKeys = [TrustedKey.Load("public.pem")] });
        var (manifest, loaded) = await careful.LoadAsync(RegistryReference.Parse("price@production"));
        // </snippet>
        if (manifest.Version != pushed.Version || loaded is not LinearRegression)
            throw new InvalidOperationException("The version that was loaded is another.");
    }
}
