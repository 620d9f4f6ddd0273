using System.Security.Cryptography;
using Scigo.Registry;
using Scigo.Registry.Signing;
using Scigo.Registry.Storage;

namespace Scigo.Tests.Registry.Signing;

public sealed class SigningPolicyTests : IDisposable
{
    readonly TemporaryRegistry temporary = new();
    readonly SigningKey key = NewKey();
    readonly SigningKey other = NewKey();

    ModelRegistry Registry => temporary.Registry;

    [Fact]
    public async Task WhatATrustedKeyHasSignedIsPushedPromotedAndLoaded()
    {
        await Registry.TrustAsync(key.Public);
        var manifest = await PushAsync(key);
        await Registry.PromoteAsync("m", manifest.Version, "production");

        Assert.NotNull(manifest.SignatureBundle);
        Assert.Equal(manifest.SignatureBundle, (await Registry.LoadAsync(new("m", null, "production"))).Manifest.SignatureBundle);
        await Registry.FetchAsync(manifest);
        Assert.Empty(await Registry.VerifyAsync().ToListAsync());
    }

    [Fact]
    public async Task WhatNobodyHasSignedIsNotPushed()
    {
        await Registry.TrustAsync(key.Public);
        await RefusedAsync(() => Registry.PushAsync("m", TestModels.Line()));
        Assert.Empty(await Registry.ListModelsAsync().ToListAsync());
    }

    [Fact]
    public async Task WhatAnotherKeyHasSignedIsNotPushed()
    {
        await Registry.TrustAsync(key.Public);
        Assert.Contains(other.Public.Fingerprint, (await RefusedAsync(() => PushAsync(other))).Message, StringComparison.Ordinal);
        await RefusedAsync(() => Registry.PushAsync("m", Model(), new() { Signature = ModelSignature.Sign(Model(), other) }));
    }

    [Fact]
    public async Task WhatWasThereUnsignedIsNotLoadedUnderThePolicy()
    {
        var manifest = await Registry.PushAsync("m", TestModels.Line());
        await Registry.TrustAsync(key.Public);

        await GateRefusesAsync(manifest, "nobody has signed it");
        await Assert.ThrowsAsync<GateException>(() => Registry.PromoteAsync("m", manifest.Version, "production"));
        Assert.Empty((await Registry.StateAsync("m")).Aliases);
    }

    [Fact]
    public async Task WhatAnotherKeyHasSignedIsNotLoaded()
    {
        var manifest = await PushAsync(other);
        await Registry.TrustAsync(key.Public);
        await GateRefusesAsync(manifest, "with another key");
    }

    [Fact]
    public async Task AKeyThatIsNotTrustedAnyMoreOpensNothing()
    {
        await Registry.TrustAsync(key.Public);
        await Registry.TrustAsync(other.Public);
        var manifest = await PushAsync(key);
        await Registry.DistrustAsync(key.Public);

        await GateRefusesAsync(manifest, "with another key");
        await RefusedAsync(() => PushAsync(key));
        await Registry.DistrustAsync(other.Public);
        await GateRefusesAsync(manifest, "with another key");
        await RefusedAsync(() => Registry.PushAsync("m", TestModels.Line()));
    }

    [Fact]
    public async Task WithoutThePolicyAnyoneIsTrustedAgain()
    {
        var manifest = await Registry.PushAsync("m", TestModels.Line());
        await Registry.TrustAsync(key.Public);
        await Registry.TrustAnyoneAsync();
        await Registry.LoadAsync(new("m", manifest.Version));
    }

    [Fact]
    public async Task WhoChangesWhatIsTrustedIsRecorded()
    {
        await Registry.TrustAsync(key.Public);
        await Registry.TrustAsync(other.Public);
        await Registry.DistrustAsync(key.Public);
        await Registry.TrustAnyoneAsync();

        Assert.Equal(
            [(key.Public.Fingerprint, true), (other.Public.Fingerprint, true), (key.Public.Fingerprint, false), (null, true)],
            (await Registry.PolicyHistoryAsync()).Select(static change => (change.Key, change.IsTrusted)));
        Assert.All(await Registry.PolicyHistoryAsync(), static change => Assert.Equal("ada", change.By));
    }

    [Fact]
    public async Task TheKeysThatAreTrustedAreListedOnce()
    {
        Assert.Null(await Registry.TrustedKeysAsync());
        await Registry.TrustAsync(key.Public);
        await Registry.TrustAsync(key.Public);
        var trusted = Assert.Single((await Registry.TrustedKeysAsync())!);
        Assert.Equal((key.Public.Pem, "ada"), (trusted.Pem, trusted.By));
        var error = await Assert.ThrowsAsync<RegistryException>(() => Registry.DistrustAsync(other.Public));
        Assert.Equal(RegistryError.NotFound, error.Error);
    }

    [Fact]
    public async Task WhoeverChangesAtTheSameTimeLosesNoKey()
    {
        var keys = Enumerable.Range(0, 8).Select(_ => NewKey()).ToArray();
        await Task.WhenAll(keys.Select(async one => await (await ModelRegistry.OpenAsync(temporary.Store)).TrustAsync(one.Public)));
        Assert.Equal(8, (await Registry.TrustedKeysAsync())!.Count);
    }

    [Fact]
    public async Task AnotherProcessSeesAChangeOfThePolicyInTime()
    {
        var clock = new Clock();
        var elsewhere = await ModelRegistry.OpenAsync(temporary.Store, temporary.Options with { Clock = clock });
        var manifest = await PushAsync(key);
        await Registry.TrustAsync(other.Public);

        clock.Now += TimeSpan.FromSeconds(59);
        await elsewhere.LoadAsync(new("m", manifest.Version));
        clock.Now += TimeSpan.FromSeconds(2);
        await Assert.ThrowsAsync<GateException>(() => elsewhere.LoadAsync(new("m", manifest.Version)));
    }

    [Fact]
    public async Task AProcessMayTrustFewerThanTheRegistry()
    {
        var manifest = await PushAsync(key);
        var pinned = await ModelRegistry.OpenAsync(temporary.Store, temporary.Options with { TrustedKeys = [other.Public] });
        await Assert.ThrowsAsync<GateException>(() => pinned.LoadAsync(new("m", manifest.Version)));
        pinned = await ModelRegistry.OpenAsync(temporary.Store, temporary.Options with { TrustedKeys = [key.Public] });
        await pinned.LoadAsync(new("m", manifest.Version));
    }

    [Fact]
    public async Task AChangedModelIsNotLoaded()
    {
        await Registry.TrustAsync(key.Public);
        var manifest = await PushAsync(key);
        Change(manifest.Files[0].Content, static bytes => bytes[^1] ^= 1);
        Assert.Equal(GateCheck.Digest, (await Assert.ThrowsAsync<GateException>(() => Registry.LoadAsync(new("m", manifest.Version)))).Check);
    }

    [Fact]
    public async Task AChangedSignatureIsNotBelieved()
    {
        await Registry.TrustAsync(key.Public);
        var manifest = await PushAsync(key);
        Change(manifest.SignatureBundle!, static bytes => bytes[^20] ^= 1);
        Assert.Equal(GateCheck.Digest, (await Assert.ThrowsAsync<GateException>(() => Registry.LoadAsync(new("m", manifest.Version)))).Check);
    }

    // Who can write to the store changes the file, its digest in the manifest, and has an old signature that is sound.
    [Fact]
    public async Task AnotherModelUnderASoundSignatureIsNotLoaded()
    {
        var signed = await PushAsync(key);
        var forged = await Registry.PushAsync("m", TestModels.Line(5));
        var path = ((FolderStore)temporary.Store).Root + $"/models/m/versions/{forged.Version}.json";
        var bundle = signed.SignatureBundle!;
        File.WriteAllBytes(path, ModelJson.Serialize(new VersionRecord { Manifest = forged with { SignatureBundle = bundle } }));
        var opened = await ModelRegistry.OpenAsync(temporary.Store, temporary.Options);
        await opened.TrustAsync(key.Public);

        var error = await Assert.ThrowsAsync<GateException>(() => opened.LoadAsync(new("m", forged.Version)));
        Assert.Equal(GateCheck.Signed, error.Check);
        Assert.Contains("\"model.scigo\" was changed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileSignedElsewhereIsKeptAsItIs()
    {
        await Registry.TrustAsync(key.Public);
        var path = Model();
        var manifest = await Registry.PushAsync("m", path, new() { Signature = ModelSignature.Sign(path, key) });
        var fetched = await Registry.FetchAsync(manifest);
        Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(fetched));
        ModelSignature.Verify(fetched, SignatureBundle.Load(PathOf(manifest.SignatureBundle!)), [key.Public]);
    }

    [Fact]
    public async Task ASignatureOfAnotherFileIsNotTaken()
    {
        var signature = ModelSignature.Sign(Model(), key);
        Assert.Contains("other files", (await RefusedAsync(
            () => Registry.PushAsync("m", TestModels.Line(7), new() { Signature = signature }))).Message, StringComparison.Ordinal);
        var both = await Assert.ThrowsAsync<RegistryException>(
            () => Registry.PushAsync("m", Model(), new() { Signature = signature, SigningKey = key }));
        Assert.Equal(RegistryError.Invalid, both.Error);
    }

    [Fact]
    public async Task AVersionsFilesAreVerifiedWhereverTheyAreCopied()
    {
        var path = temporary.File("m.json");
        ModelFile.Save(TestModels.Line(), path);
        var manifest = await Registry.PushAsync("m", path, new() { SigningKey = key });
        var folder = temporary.File("copy");
        await Registry.CopyAsync(manifest, folder);

        Assert.Equal(["model.json", "model.scigo", "model.sig"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        var signature = SignatureBundle.Load(Path.Combine(folder, "model.sig"));
        Assert.Equal(2, ModelSignature.Verify(folder, signature, [key.Public]).Statement.Files.Count);
        await Assert.ThrowsAsync<IOException>(() => Registry.CopyAsync(manifest, folder));
    }

    [Fact]
    public async Task CollectingLeavesSignaturesThatAreInUse()
    {
        await Registry.TrustAsync(key.Public);
        var first = await PushAsync(key);
        var second = await Registry.PushAsync("m", TestModels.Line(3), new() { SigningKey = key });
        await Registry.DeleteAsync("m", first.Version);
        Assert.Contains(first.SignatureBundle!.Key, await Registry.CollectAsync("m"));
        await Registry.LoadAsync(new("m", second.Version));
    }

    [LiveFact("python3-cryptography")]
    public async Task AVersionsFilesAreVerifiedElsewhere()
    {
        var folder = temporary.File("m");
        await Registry.CopyAsync(await PushAsync(key), folder);
        var pem = temporary.File("public.pem");
        File.WriteAllText(pem, key.Public.Pem);
        var (_, output) = ExternalTool.Run([], ExternalTool.Python, PythonTests.Script, "verify", folder, Path.Combine(folder, "model.sig"), pem);
        Assert.Equal("OK", output.Trim());
    }

    static SigningKey NewKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return SigningKey.FromPem(key.ExportPkcs8PrivateKeyPem());
    }

    Task<VersionManifest> PushAsync(SigningKey signer) => Registry.PushAsync("m", TestModels.Line(), new() { SigningKey = signer });

    string Model()
    {
        var path = temporary.File("m.scigo");
        ModelFile.Save(TestModels.Line(), path, options: new() { Indented = true });
        return path;
    }

    string PathOf(BlobReference blob) => Path.Combine(((FolderStore)temporary.Store).Root, blob.Key);

    void Change(BlobReference blob, Action<byte[]> change)
    {
        var bytes = File.ReadAllBytes(PathOf(blob));
        change(bytes);
        File.WriteAllBytes(PathOf(blob), bytes);
    }

    async Task GateRefusesAsync(VersionManifest manifest, string message)
    {
        foreach (var load in new Func<Task>[] { () => Registry.LoadAsync(new("m", manifest.Version)), () => Registry.FetchAsync(manifest) })
        {
            var error = await Assert.ThrowsAsync<GateException>(load);
            Assert.Equal(GateCheck.Signed, error.Check);
            Assert.Contains(message, error.Message, StringComparison.Ordinal);
        }
    }

    static async Task<RegistryException> RefusedAsync(Func<Task> push)
    {
        var error = await Assert.ThrowsAsync<RegistryException>(push);
        Assert.Equal(RegistryError.Unsigned, error.Error);
        return error;
    }

    public void Dispose()
    {
        key.Dispose();
        other.Dispose();
        temporary.Dispose();
    }

    sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => Now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.UtcTicks;
    }
}
