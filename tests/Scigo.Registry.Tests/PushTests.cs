using Scigo.Registry;

namespace Scigo.Tests.Registry;

public sealed class PushTests : IDisposable
{
    readonly TemporaryRegistry temporary = new();

    ModelRegistry Registry => temporary.Registry;

    [Fact]
    public async Task TheFirstVersionIs100AndAModelTrainedAnewIsAPatch()
    {
        var first = await Registry.PushAsync("churn", TestModels.Line(2));
        var second = await Registry.PushAsync("churn", TestModels.Line(3));

        Assert.Equal("1.0.0", first.Version.ToString());
        Assert.Null(first.Previous);
        Assert.Equal("1.0.1", second.Version.ToString());
        Assert.Equal(first.Version, second.Previous);
        Assert.Empty(second.Changes);
    }

    [Fact]
    public async Task AnotherNumberOfFeaturesIsABreak()
    {
        await Registry.PushAsync("churn", TestModels.Line());
        var next = await Registry.PushAsync("churn", TestModels.Line(nFeatures: 3));

        Assert.Equal("2.0.0", next.Version.ToString());
        Assert.Equal(["It takes 3 features, not 2."], next.Changes);
    }

    [Fact]
    public async Task OtherClassesAreABreak()
    {
        await Registry.PushAsync("kind", TestModels.Classes("cat", "dog"));
        var next = await Registry.PushAsync("kind", TestModels.Classes("cat", "cow", "dog"));

        Assert.Equal("2.0.0", next.Version.ToString());
    }

    [Fact]
    public async Task AfterABreakWasDeletedGoingBackIsABreakOfItsOwn()
    {
        await Registry.PushAsync("churn", TestModels.Line());
        await Registry.PushAsync("churn", TestModels.Line(nFeatures: 3));
        await Registry.DeleteAsync("churn", new(2, 0, 0));
        var next = await Registry.PushAsync("churn", TestModels.Line(3));

        Assert.Equal("3.0.0", next.Version.ToString());
        Assert.Equal("1.0.0", next.Previous.ToString());
    }

    [Fact]
    public async Task TheCallerMayRaiseTheChangeButNotLowerIt()
    {
        await Registry.PushAsync("churn", TestModels.Line());
        var raised = await Registry.PushAsync("churn", TestModels.Line(3), new() { Change = VersionChange.Minor });
        var lowered = await Assert.ThrowsAsync<RegistryException>(
            () => Registry.PushAsync("churn", TestModels.Line(nFeatures: 3), new() { Change = VersionChange.Patch }));

        Assert.Equal("1.1.0", raised.Version.ToString());
        Assert.Equal(RegistryError.Invalid, lowered.Error);
        Assert.Contains("It takes 3 features, not 2.", lowered.Message, StringComparison.Ordinal);
        Assert.Equal("1.1.0", (await Registry.StateAsync("churn")).Latest.ToString());
    }

    [Fact]
    public async Task WhatIsSaidOfAVersionIsFoundInItsManifest()
    {
        var parent = await Registry.PushAsync("base", TestModels.Line());
        await Registry.PushAsync("churn", TestModels.Line(), new()
        {
            Metadata = new() { FeatureNames = ["age", "income"], TrainingSamples = 20, Metrics = new Dictionary<string, double> { ["r2"] = 0.9 } },
            Metrics = new Dictionary<string, double> { ["auc"] = 0.8 },
            Tags = new Dictionary<string, string> { ["team"] = "risk" },
            Parent = new("base"),
            DataSha256 = new string('a', 64),
        });
        var manifest = await Registry.ResolveAsync(new("churn"));

        Assert.Equal(["age", "income"], manifest.Signature!.FeatureNames);
        Assert.Equal(1, manifest.Signature.NOutputs);
        Assert.Equal(20, manifest.Training.Samples);
        Assert.Equal(0.9, manifest.Metrics["r2"]);
        Assert.Equal(0.8, manifest.Metrics["auc"]);
        Assert.Equal("risk", manifest.Tags["team"]);
        Assert.Equal($"base@{parent.Version}", manifest.Lineage.Parent);
        Assert.Equal(new string('a', 64), manifest.Lineage.DataSha256);
        Assert.True(manifest.Hyperparameters["fit_intercept"].AsBoolean());
        Assert.Equal("ada", manifest.CreatedBy);
        Assert.Equal("LinearRegression", manifest.Schemas[0].WireName);
    }

    [Fact]
    public async Task VersionsAreFoundByTagAndByMetricAndDeletedOnesAreNot()
    {
        foreach (var (team, auc) in new[] { ("risk", 0.8), ("risk", 0.9), ("ads", 0.7), ("risk", 0.6) })
        {
            await Registry.PushAsync("churn", TestModels.Line(auc), new()
            {
                Tags = new Dictionary<string, string> { ["team"] = team },
                Metrics = new Dictionary<string, double> { ["auc"] = auc },
            });
        }
        await Registry.DeleteAsync("churn", new(1, 0, 3));

        Assert.Equal(["1.0.1", "1.0.0"], await Found(tag: "team", value: "risk", metric: "auc"));
        Assert.Equal(["1.0.2", "1.0.1", "1.0.0"], await Found(tag: "team"));
        Assert.Empty(await Found(metric: "r2"));

        async Task<IEnumerable<string>> Found(string? tag = null, string? value = null, string? metric = null) =>
            (await Registry.SearchAsync("churn", tag, value, metric)).Select(static found => found.Manifest.Version.ToString());
    }

    [Fact]
    public async Task AFileOfAnotherFormatIsKeptAsItIs()
    {
        var path = temporary.File("churn.json");
        ModelFile.Save(TestModels.Line(), path);
        var manifest = await Registry.PushAsync("churn", path);

        Assert.Equal([".scigo", ".json"], manifest.Files.Select(file => file.Extension));
        Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(await Registry.FetchAsync(manifest, ".json")));
    }

    [Fact]
    public async Task AModelThatIsTheSameAsBeforeIsNotKeptTwice()
    {
        var first = await Registry.PushAsync("churn", TestModels.Line(), new() { Metadata = new() });
        var second = await Registry.PushAsync("churn", TestModels.Line(), new() { Metadata = new() });

        Assert.NotEqual(first.Version, second.Version);
        Assert.Equal(first.Files[0], second.Files[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData(".hidden")]
    [InlineData("ü")]
    public async Task ANameThatIsNoneIsRefused(string name)
    {
        var error = await Assert.ThrowsAsync<RegistryException>(() => Registry.PushAsync(name, TestModels.Line()));
        Assert.Equal(RegistryError.Invalid, error.Error);
    }

    public void Dispose() => temporary.Dispose();
}
