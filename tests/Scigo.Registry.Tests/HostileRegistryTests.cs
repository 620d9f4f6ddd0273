using System.Text;
using Scigo.Registry;

namespace Scigo.Tests.Registry;

/// <summary>What somebody else wrote into the store, or what a push left that did not end.</summary>
public sealed class HostileRegistryTests : IDisposable
{
    readonly TemporaryRegistry temporary = new(new MemoryStore());

    ModelRegistry Registry => temporary.Registry;

    [Theory]
    [InlineData("\".scigo\"", "\"./../../x\"")]
    [InlineData("\"models/m/blobs/", "\"../x/")]
    [InlineData("\"model\": \"m\"", "\"model\": \"..\"")]
    [InlineData("\"sha256\": \"", "\"sha256\": \"/etc/")]
    [InlineData("\"wire_name\": \"LinearRegression\"", "\"wire_name\": 7")]
    [InlineData("\"version\": \"1.0.0\"", "\"version\": \"1.0.7\"")]
    public async Task ADocumentThatNamesWhatNoRegistryWritesIsDamaged(string written, string instead)
    {
        await Registry.PushAsync("m", TestModels.Line());
        foreach (var key in new[] { "models/m/versions/1.0.0.json", "models/m/log/000000000001.json" })
            await Edit(key, text => text.Replace(written, instead, StringComparison.Ordinal));
        var error = await Assert.ThrowsAsync<RegistryException>(() => Registry.LoadAsync(RegistryReference.Parse("m@1.0.0")));

        Assert.Equal(RegistryError.Corrupt, error.Error);
        Assert.NotEmpty(await Registry.VerifyAsync().ToListAsync());
    }

    [Fact]
    public async Task AnEntryThatLacksWhatItsActionNeedsIsDamaged()
    {
        await Registry.PushAsync("m", TestModels.Line());
        await Registry.PromoteAsync("m", new(1, 0, 0), "production");
        await Edit("models/m/log/000000000002.json", static text => text.Replace("\"alias\": \"production\"", "\"alias\": null", StringComparison.Ordinal));

        var findings = await Registry.VerifyAsync().ToListAsync();
        Assert.Contains(findings, finding => finding.Key == "models/m/log/000000000002.json");
    }

    [Fact]
    public async Task AVersionThatTheLogDoesNotHaveIsFound()
    {
        await Registry.PushAsync("m", TestModels.Line());
        var planted = (await temporary.Store.ReadAsync("models/m/versions/1.0.0.json"))!;
        await temporary.Store.CreateAsync("models/m/versions/9.9.9.json", planted.Content);

        Assert.Equal(["models/m/versions/9.9.9.json: The log has no such version."], (await Registry.VerifyAsync().ToListAsync()).Select(f => f.ToString()));
        Assert.Equal(
            RegistryError.Corrupt, (await Assert.ThrowsAsync<RegistryException>(() => Registry.ResolveAsync(new("m", new SemanticVersion(9, 9, 9))))).Error);
    }

    [Fact]
    public async Task AFirstPushThatDidNotEndIsNotListedAndIsCollected()
    {
        await Registry.PushAsync("whole", TestModels.Line());
        await temporary.Store.CreateAsync("names/half", Encoding.ASCII.GetBytes("half"));
        await temporary.Store.WriteAsync("models/half/blobs/orphan", new MemoryStream([1]));

        Assert.Equal(["whole"], await Registry.ListAsync().Select(state => state.Model).ToListAsync());
        Assert.Equal(["models/half/blobs/orphan"], await Registry.CollectAsync("half"));
        Assert.Equal("1.0.0", (await Registry.PushAsync("half", TestModels.Line())).Version.ToString());
    }

    [Fact]
    public async Task WhatSomebodyPutIntoTheCacheIsNotBelieved()
    {
        var manifest = await Registry.PushAsync("m", TestModels.Line());
        var cached = await Registry.FetchAsync(manifest);
        var bytes = File.ReadAllBytes(cached);
        File.WriteAllBytes(cached, new byte[bytes.Length]);
        var another = await ModelRegistry.OpenAsync(temporary.Store, temporary.Options);

        Assert.Equal(bytes, File.ReadAllBytes(await another.FetchAsync(manifest)));
    }

    [Fact]
    public async Task AnArchiveIsOnlyImportedWhereNothingIs()
    {
        await Registry.PushAsync("m", TestModels.Line());
        var archive = new MemoryStream();
        await Registry.ExportAsync(archive);
        archive.Position = 0;
        var store = new MemoryStore();
        await store.WriteAsync("models/m/log/000000000009.json", new MemoryStream([1]));

        Assert.Equal(RegistryError.Exists, (await Assert.ThrowsAsync<RegistryException>(() => ModelRegistry.ImportAsync(archive, store))).Error);
        Assert.Equal([1], (await store.ReadAsync("models/m/log/000000000009.json"))!.Content.ToArray());
    }

    [Fact]
    public async Task AnArchiveThatIsCutOffMakesNoRegistry()
    {
        await Registry.PushAsync("m", TestModels.Line());
        var archive = new MemoryStream();
        await Registry.ExportAsync(archive);
        archive.SetLength(archive.Length / 2 / 512 * 512);
        archive.Position = 0;
        var store = new MemoryStore();

        await Assert.ThrowsAnyAsync<IOException>(() => ModelRegistry.ImportAsync(archive, store));
        Assert.Null(await store.ReadAsync("registry.json"));
    }

    async Task Edit(string key, Func<string, string> change)
    {
        var text = Encoding.UTF8.GetString((await temporary.Store.ReadAsync(key))!.Content.Span);
        var changed = change(text);
        Assert.NotEqual(text, changed);
        await temporary.Store.WriteAsync(key, new MemoryStream(Encoding.UTF8.GetBytes(changed)));
    }

    public void Dispose() => temporary.Dispose();
}
