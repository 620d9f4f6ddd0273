using System.ComponentModel;
using Scigo.Wire;

namespace Scigo.Json;

/// <summary>
/// The <c>metadata</c> of a JSON document, for all formats that are such documents; what is not known is left out. The time stands in
/// <c>model_spec</c>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MetadataJson
{
    static readonly JsonNames Names = new(
        "training_samples", "training_features", "feature_names", "training_time_seconds", "metrics", "tags");

    /// <summary>Writes all but the time.</summary>
    public static void Write(ref JsonWriter writer, ModelMetadata metadata)
    {
        writer.BeginObject();
        if (metadata.TrainingSamples is { } samples)
        {
            writer.WriteName("training_samples"u8);
            writer.WriteInteger(samples);
        }
        if (metadata.TrainingFeatures is { } features)
        {
            writer.WriteName("training_features"u8);
            writer.WriteInteger((long)features);
        }
        if (metadata.FeatureNames is { } names)
        {
            writer.WriteName("feature_names"u8);
            writer.BeginArray();
            foreach (var name in names)
                writer.WriteString(name);
            writer.EndArray();
        }
        if (metadata.TrainingSeconds is { } seconds)
        {
            writer.WriteName("training_time_seconds"u8);
            writer.WriteNumber(seconds);
        }
        if (metadata.Metrics is { } metrics)
        {
            writer.WriteName("metrics"u8);
            writer.BeginObject();
            foreach (var (name, value) in metrics)
            {
                writer.WriteName(name.AsSpan());
                writer.WriteNumber(value);
            }
            writer.EndObject();
        }
        if (metadata.Tags is { } tags)
        {
            writer.WriteName("tags"u8);
            ParamJson.Write(ref writer, ParamValue.FromMap(tags));
        }
        writer.EndObject();
    }

    /// <summary>Writes the time at which the model was created.</summary>
    public static void WriteCreated(ref JsonWriter writer, DateTimeOffset created) => writer.WriteString(Rfc3339.Format(created));

    /// <summary>Reads the time at which the model was created; <c>null</c> may stand in its place.</summary>
    public static DateTimeOffset? ReadCreated(ref JsonReader reader)
    {
        if (reader.TryReadNull())
            return null;
        var text = reader.ReadString(null);
        return Rfc3339.TryParse(text, out var time)
            ? time
            : throw reader.Error(ModelFormatError.InvalidValue, $"\"{text}\" is no time as RFC 3339 has it.");
    }

    /// <summary>Reads all but the time.</summary>
    public static ModelMetadata Read(ref JsonReader reader)
    {
        var metadata = new ModelMetadata();
        var seen = default(MemberSet);
        var index = -1;
        reader.BeginObject();
        while (reader.NextMember(Names, ref seen, ref index))
        {
            if (reader.TryReadNull())
                continue;
            metadata = index switch
            {
                0 => metadata with { TrainingSamples = reader.ReadInteger(0, long.MaxValue) },
                1 => metadata with { TrainingFeatures = (int)reader.ReadInteger(0, int.MaxValue) },
                2 => metadata with { FeatureNames = ListWire<string, StringWire>.ReadJson(ref reader, null) },
                3 => metadata with { TrainingSeconds = reader.ReadDouble() },
                4 => metadata with { Metrics = MapWire<string, double, StringKey, StringWire, Scalar<double, Float64>>.ReadJson(ref reader, null) },
                _ => metadata with { Tags = ParamJson.Read(ref reader).AsMap() },
            };
        }
        return metadata;
    }
}
