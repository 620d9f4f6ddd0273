namespace Scigo.Cli.Saving;

/// <summary>Finds out what of the metadata did not arrive: whatever the format, by reading it back.</summary>
static class MetadataLoss
{
    /// <summary>Returns the names of what was there and is not, or is no longer the same.</summary>
    internal static IReadOnlyList<string> Between(ModelMetadata? before, ModelMetadata? after)
    {
        before ??= new();
        after ??= new();
        var lost = new List<string>();
        Check("creation time", Equals(before.Created, after.Created));
        Check("number of training samples", before.TrainingSamples == after.TrainingSamples);
        Check("number of training features", before.TrainingFeatures == after.TrainingFeatures);
        Check("feature names", (before.FeatureNames ?? []).SequenceEqual(after.FeatureNames ?? []));
        Check("training time", Equals(before.TrainingSeconds, after.TrainingSeconds));
        Check("metrics", SameMetrics(before.Metrics, after.Metrics));
        Check("tags", SameTags(before.Tags, after.Tags));
        return lost;

        void Check(string what, bool same)
        {
            if (!same)
                lost.Add(what);
        }
    }

    static bool SameMetrics(IReadOnlyDictionary<string, double>? before, IReadOnlyDictionary<string, double>? after) =>
        (before?.Count ?? 0) == (after?.Count ?? 0)
        && (before ?? new Dictionary<string, double>()).All(metric => after!.TryGetValue(metric.Key, out var value) && value.Equals(metric.Value));

    static bool SameTags(ParamSet? before, ParamSet? after) =>
        (before?.Count ?? 0) == (after?.Count ?? 0) && (before is null || before.Count == 0 || before.Equals(after));
}
