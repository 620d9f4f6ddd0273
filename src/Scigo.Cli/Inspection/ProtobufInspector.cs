using Scigo.Cli.Input;
using Scigo.Protobuf;

namespace Scigo.Cli.Inspection;

/// <summary>Inspects protobuf messages: of a model that the tool knows everything, of another one the numbers of its fields.</summary>
static class ProtobufInspector
{
    const int NameField = 1;
    const int CustomField = 15;
    const int AnyValue = 2;

    internal static Inspected Inspect(InputFile file)
    {
        var data = File.ReadAllBytes(file.Path);
        var name = NameOf(data);
        if (name is null || ModelCatalog.Default.FindByWireName(name) is not null)
            return DecodedInspector.Inspect(file, "protobuf", ModelProtobuf.Deserialize(data));
        return new Inspected
        {
            Format = "protobuf",
            Length = file.Length,
            WireName = name,
            Members = UnknownFields(data),
            Metadata = ModelProtobuf.ReadMetadata(data),
        };
    }

    static string? NameOf(ReadOnlySpan<byte> data)
    {
        var reader = new ProtobufReader(data, ModelOptions.Default);
        string? name = null;
        while (reader.NextField(out var tag))
        {
            if (tag >> 3 == NameField)
                name = reader.ReadString(tag, null);
            else
                reader.Skip(tag);
        }
        return name;
    }

    static List<InspectedMember> UnknownFields(ReadOnlySpan<byte> data)
    {
        var fields = new List<InspectedMember>();
        var reader = new ProtobufReader(data, ModelOptions.Default);
        Enter(ref reader, CustomField);
        Enter(ref reader, AnyValue);
        while (reader.NextField(out var tag))
        {
            var start = reader.Position;
            reader.Skip(tag);
            var type = (WireType)(tag & 7);
            fields.Add(new($"field {tag >> 3}", $"{type}, {reader.Position - start} bytes", (int)(tag >> 3)));
        }
        return fields;
    }

    // Goes into the message of a field; without one, nothing is left to read.
    static void Enter(ref ProtobufReader reader, int field)
    {
        while (reader.NextField(out var tag))
        {
            if (tag >> 3 == field)
            {
                reader.BeginMessage(tag);
                return;
            }
            reader.Skip(tag);
        }
    }
}
