using System.Buffers;
using Scigo.Json;
using Scigo.Wire;

namespace Scigo.Protobuf;

using Metrics = MapWire<string, double, StringKey, StringWire, Scalar<double, Float64>>;
using Names = ListWire<string, StringWire>;

/// <summary>
/// The <c>Metadata</c> of the protobuf envelope: fields 1 to 3 are the guide's (the time in whole seconds), the rest is what they
/// cannot hold.
/// </summary>
static class MetadataProtobuf
{
    public static void Write(ref ProtobufWriter writer, int field, ModelMetadata metadata)
    {
        var mark = writer.BeginMessage(field);
        if (metadata.Created is { } created)
            Scalar<long, Varint<long>>.WriteProtobuf(ref writer, 1, created.ToUnixTimeSeconds());
        if (metadata.TrainingSamples is { } samples)
            Scalar<long, Varint<long>>.WriteProtobuf(ref writer, 2, samples);
        if (metadata.Metrics is { Count: > 0 } metrics)
            Metrics.WriteProtobuf(ref writer, 3, new Dictionary<string, double>(metrics));
        if (metadata.TrainingFeatures is { } features)
            Scalar<int, Varint<int>>.WriteProtobuf(ref writer, 4, features);
        if (metadata.FeatureNames is { Count: > 0 } names)
            Names.WriteProtobuf(ref writer, 5, new List<string>(names));
        if (metadata.TrainingSeconds is { } seconds)
            Scalar<double, Float64>.WriteProtobuf(ref writer, 6, seconds);
        if (metadata.Tags is { } tags)
            StringWire.WriteProtobuf(ref writer, 7, ToJson(tags, writer.Options));
        if (metadata.Created is { } exact)
            StringWire.WriteProtobuf(ref writer, 8, Rfc3339.Format(exact));
        writer.EndMessage(mark);
    }

    public static ModelMetadata Read(ref ProtobufReader reader, uint tag)
    {
        var metadata = new ModelMetadata();
        var seen = default(MemberSet);
        List<string>? names = null;
        Dictionary<string, double>? metrics = null;
        var outer = reader.BeginMessage(tag);
        while (reader.NextField(out var inner))
        {
            switch (inner >> 3)
            {
                case 1:
                    metadata = metadata with { Created = metadata.Created ?? ReadSeconds(ref reader, inner) };
                    break;
                case 2:
                    metadata = metadata with { TrainingSamples = Scalar<long, Varint<long>>.ReadProtobuf(ref reader, inner, true, default) };
                    break;
                case 3:
                    metrics = Metrics.ReadProtobuf(ref reader, inner, seen.Add(3), metrics);
                    break;
                case 4:
                    metadata = metadata with { TrainingFeatures = Scalar<int, Varint<int>>.ReadProtobuf(ref reader, inner, true, default) };
                    break;
                case 5:
                    names = Names.ReadProtobuf(ref reader, inner, seen.Add(5), names);
                    break;
                case 6:
                    metadata = metadata with { TrainingSeconds = Scalar<double, Float64>.ReadProtobuf(ref reader, inner, true, default) };
                    break;
                case 7:
                    metadata = metadata with { Tags = FromJson(ref reader, inner) };
                    break;
                case 8:
                    metadata = metadata with { Created = ReadTime(ref reader, inner) };
                    break;
                default:
                    reader.Skip(inner);
                    break;
            }
        }
        reader.EndMessage(outer);
        return metadata with { FeatureNames = names, Metrics = metrics };
    }

    static DateTimeOffset ReadSeconds(ref ProtobufReader reader, uint tag)
    {
        var seconds = Scalar<long, Varint<long>>.ReadProtobuf(ref reader, tag, true, default);
        if (seconds < DateTimeOffset.MinValue.ToUnixTimeSeconds() || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
            throw reader.Error(ModelFormatError.InvalidValue, $"{seconds} seconds since 1970 are no time.");
        return DateTimeOffset.FromUnixTimeSeconds(seconds);
    }

    static DateTimeOffset ReadTime(ref ProtobufReader reader, uint tag)
    {
        var text = reader.ReadString(tag, null);
        return Rfc3339.TryParse(text, out var time)
            ? time
            : throw reader.Error(ModelFormatError.InvalidValue, $"\"{text}\" is no time as RFC 3339 has it.");
    }

    static string ToJson(ParamSet tags, ModelOptions options)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new JsonWriter(output, options);
        ParamJson.Write(ref writer, ParamValue.FromMap(tags));
        writer.Flush();
        return System.Text.Encoding.UTF8.GetString(output.WrittenSpan);
    }

    static ParamSet FromJson(ref ProtobufReader reader, uint tag)
    {
        var at = reader.Position;
        var json = new JsonReader(reader.ReadBytes(tag), reader.Options);
        try
        {
            if (json.Peek() != JsonToken.Object)
                throw reader.Error(ModelFormatError.InvalidValue, "The tags are no JSON object.", at);
            return ParamJson.Read(ref json).AsMap();
        }
        catch (ModelFormatException e)
        {
            e.Offset = at;
            throw;
        }
        finally
        {
            json.Dispose();
        }
    }
}
