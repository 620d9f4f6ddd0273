using System.Buffers;
using Scigo.Json;

namespace Scigo.Cli.Inspection;

/// <summary>Writes an inspection for programs.</summary>
static class InspectionJson
{
    internal static ReadOnlyMemory<byte> Of(Inspected file)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new JsonWriter(output, new ModelOptions { Indented = true });
        writer.BeginObject();
        if (file.WireName.Length > 0)
        {
            Text(ref writer, "wire_name", file.WireName);
            Text(ref writer, "type_id", InspectionTables.Hex(file.TypeId));
        }
        Text(ref writer, "fingerprint", file.Fingerprint is { } fingerprint ? InspectionTables.Hex(fingerprint) : null);
        Text(ref writer, "format", file.Format);
        Integer(ref writer, "bytes", file.Length);
        Text(ref writer, "generator", file.Generator);
        Members(ref writer, file);
        Arrays(ref writer, file);
        Sections(ref writer, file);
        Schemas(ref writer, file);
        Metadata(ref writer, file.Metadata);
        writer.EndObject();
        writer.Flush();
        output.Write("\n"u8);
        return output.WrittenMemory;
    }

    static void Members(ref JsonWriter writer, Inspected file)
    {
        Begin(ref writer, "members");
        foreach (var member in file.Members)
        {
            writer.BeginObject();
            Integer(ref writer, "id", member.Id);
            Text(ref writer, "name", member.Name);
            Text(ref writer, "type", member.Type);
            Text(ref writer, "role", member.Role?.ToString().ToLowerInvariant());
            Text(ref writer, "value", member.Value);
            writer.EndObject();
        }
        writer.EndArray();
    }

    static void Arrays(ref JsonWriter writer, Inspected file)
    {
        Begin(ref writer, "arrays");
        foreach (var array in file.Arrays)
        {
            writer.BeginObject();
            Text(ref writer, "name", array.Path);
            Text(ref writer, "dtype", array.DType);
            Shape(ref writer, array.Shape);
            Integer(ref writer, "bytes", array.Bytes);
            writer.EndObject();
        }
        writer.EndArray();
    }

    static void Sections(ref JsonWriter writer, Inspected file)
    {
        Begin(ref writer, "sections");
        foreach (var section in file.Sections)
        {
            writer.BeginObject();
            Text(ref writer, "name", section.Name);
            Text(ref writer, "dtype", section.DType);
            Shape(ref writer, [.. section.Shape]);
            Integer(ref writer, "offset", section.Offset);
            Integer(ref writer, "length", section.Length);
            if (section.Codec is not null)
            {
                Text(ref writer, "codec", section.Codec);
                Integer(ref writer, "raw_length", section.RawLength);
                writer.WriteName("shuffle");
                writer.WriteBoolean(section.IsShuffled);
            }
            Text(ref writer, "xxh3", InspectionTables.Hex(section.Hash));
            Text(ref writer, "sha256", section.Sha256 is { } hash ? Convert.ToHexStringLower(hash.Span) : null);
            writer.EndObject();
        }
        writer.EndArray();
    }

    static void Schemas(ref JsonWriter writer, Inspected file)
    {
        Begin(ref writer, "schemas");
        foreach (var schema in file.Schemas)
        {
            writer.BeginObject();
            Text(ref writer, "name", schema.WireName);
            Integer(ref writer, "version", schema.Version);
            Text(ref writer, "fingerprint", InspectionTables.Hex(schema.Fingerprint));
            Members(ref writer, new Inspected
            {
                Format = file.Format,
                Length = 0,
                WireName = schema.WireName,
                Members = [.. schema.Members.Select(static m => new InspectedMember(m.Name, m.Type, m.Id, m.Role))],
            });
            writer.EndObject();
        }
        writer.EndArray();
    }

    static void Metadata(ref JsonWriter writer, ModelMetadata? metadata)
    {
        writer.WriteName("metadata");
        writer.BeginObject();
        foreach (var (name, value) in MetadataFields.Of(metadata))
        {
            writer.WriteName(name);
            ParamJson.Write(ref writer, value);
        }
        writer.EndObject();
    }

    static void Begin(ref JsonWriter writer, string name)
    {
        writer.WriteName(name);
        writer.BeginArray(multiline: true);
    }

    static void Shape(ref JsonWriter writer, IReadOnlyList<long> shape)
    {
        writer.WriteName("shape");
        writer.BeginArray();
        foreach (var dimension in shape)
            writer.WriteInteger(dimension);
        writer.EndArray();
    }

    static void Text(ref JsonWriter writer, string name, string? value)
    {
        if (value is null)
            return;
        writer.WriteName(name);
        writer.WriteString(value);
    }

    static void Integer(ref JsonWriter writer, string name, long? value)
    {
        if (value is null)
            return;
        writer.WriteName(name);
        writer.WriteInteger(value.Value);
    }
}
