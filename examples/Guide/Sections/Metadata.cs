using Acme.Support;

namespace Acme.Sections;

static class Metadata
{
    public static void Run()
    {
        var forecast = Examples.Forecast();

        // <snippet metadata>
        var metadata = new ModelMetadata
        {
            Created = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero),
            TrainingSamples = 4,
            Metrics = new Dictionary<string, double> { ["mae"] = 1.25 },
            Tags = ParamSet.Create(("commit", "3f2a9c1"), ("folds", 5)),
        };
        ModelFile.Save(forecast, "forecast.scigo", metadata);

        ModelMetadata? read = ModelFile.ReadMetadata("forecast.scigo"); // does not load the model
        // </snippet>

        Check.That(read!.Created == metadata.Created && read.Metrics!["mae"] == 1.25 && read.Tags!["folds"].AsInt64() == 5);

        var (x, y) = (Examples.X, Examples.Y);

        // <snippet fitted>
        var line = new LinearRegression();
        line.Fit(x, y); // notes samples, features and seconds
        line.Metadata = line.Metadata! with { FeatureNames = ["hours", "people"] };
        ModelFile.Save(line, "line.scigo"); // with the model's own metadata
        // </snippet>

        var loaded = ModelFile.Load<LinearRegression>("line.scigo").Metadata!;
        Check.That(loaded.TrainingSamples == 6 && loaded.TrainingFeatures == 2 && loaded.FeatureNames!.SequenceEqual(["hours", "people"]));
    }
}
