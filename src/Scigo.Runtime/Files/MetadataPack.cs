using MessagePack;

namespace Scigo.Files;

/// <summary>Metadata in the manifest; what is not known is left out.</summary>
static class MetadataPack
{
    public static void Write(ref MessagePackWriter writer, ModelMetadata metadata)
    {
        writer.WriteMapHeader(CountKnown(metadata));
        if (metadata.Created is { } created)
        {
            writer.WriteText("created_at");
            writer.WriteText(Rfc3339.Format(created));
        }
        if (metadata.TrainingSamples is { } samples)
        {
            writer.WriteText("training_samples");
            writer.Write(samples);
        }
        if (metadata.TrainingFeatures is { } features)
        {
            writer.WriteText("training_features");
            writer.Write(features);
        }
        if (metadata.FeatureNames is { } names)
        {
            writer.WriteText("feature_names");
            writer.WriteArrayHeader(names.Count);
            foreach (var name in names)
                writer.WriteText(name);
        }
        if (metadata.TrainingSeconds is { } seconds)
        {
            writer.WriteText("training_time_seconds");
            writer.Write(seconds);
        }
        if (metadata.Metrics is { } metrics)
        {
            writer.WriteText("metrics");
            writer.WriteMapHeader(metrics.Count);
            foreach (var (name, value) in metrics)
            {
                writer.WriteText(name);
                writer.Write(value);
            }
        }
        if (metadata.Tags is { } tags)
        {
            writer.WriteText("tags");
            ParamPack.Write(ref writer, tags, ParamPack.MaxDepth);
        }
    }

    public static ModelMetadata Read(ref ManifestReader reader)
    {
        var metadata = new ModelMetadata();
        var keys = reader.BeginMap();
        while (reader.NextKey(ref keys, out var key))
        {
            metadata = key switch
            {
                "created_at" => metadata with { Created = ReadTime(ref reader) },
                "training_samples" => metadata with { TrainingSamples = reader.ReadInteger(0, long.MaxValue) },
                "training_features" => metadata with { TrainingFeatures = (int)reader.ReadInteger(0, int.MaxValue) },
                "feature_names" => metadata with { FeatureNames = ReadNames(ref reader) },
                "training_time_seconds" => metadata with { TrainingSeconds = reader.ReadDouble() },
                "metrics" => metadata with { Metrics = ReadMetrics(ref reader) },
                "tags" => metadata with { Tags = ParamPack.ReadMap(ref reader, ParamPack.MaxDepth) },
                _ => reader.Skip(metadata),
            };
        }
        return metadata;
    }

    static DateTimeOffset ReadTime(ref ManifestReader reader)
    {
        var text = reader.ReadText();
        return Rfc3339.TryParse(text, out var time)
            ? time
            : throw reader.Error($"\"{text}\" is no time as RFC 3339 has it.");
    }

    static string[] ReadNames(ref ManifestReader reader)
    {
        var names = new string[reader.BeginArray()];
        for (var i = 0; i < names.Length; i++)
            names[i] = reader.ReadText();
        return names;
    }

    static Dictionary<string, double> ReadMetrics(ref ManifestReader reader)
    {
        var metrics = new Dictionary<string, double>();
        var keys = reader.BeginMap();
        while (reader.NextKey(ref keys, out var key))
            metrics.Add(key, reader.ReadDouble());
        return metrics;
    }

    static int CountKnown(ModelMetadata metadata) =>
        Count(metadata.Created) + Count(metadata.TrainingSamples) + Count(metadata.TrainingFeatures) + Count(metadata.FeatureNames)
        + Count(metadata.TrainingSeconds) + Count(metadata.Metrics) + Count(metadata.Tags);

    static int Count<T>(T? value) => value is null ? 0 : 1;
}
