using System.Globalization;

namespace Scigo.Cli.Inspection;

/// <summary>Metadata as names and values, under the names that JSON files have.</summary>
static class MetadataFields
{
    internal static IEnumerable<KeyValuePair<string, ParamValue>> Of(ModelMetadata? metadata)
    {
        if (metadata is null)
            yield break;
        if (metadata.Created is { } created)
            yield return new("created_at", created.ToString("O", CultureInfo.InvariantCulture));
        if (metadata.TrainingSamples is { } samples)
            yield return new("training_samples", samples);
        if (metadata.TrainingFeatures is { } features)
            yield return new("training_features", features);
        if (metadata.FeatureNames is { } names)
            yield return new("feature_names", ParamValue.FromList([.. names.Select(static name => (ParamValue)name)]));
        if (metadata.TrainingSeconds is { } seconds)
            yield return new("training_time_seconds", seconds);
        if (metadata.Metrics is { } metrics)
            yield return new("metrics", ParamValue.FromMap(metrics.Select(static m => new KeyValuePair<string, ParamValue>(m.Key, m.Value))));
        if (metadata.Tags is { } tags)
            yield return new("tags", tags);
    }
}
