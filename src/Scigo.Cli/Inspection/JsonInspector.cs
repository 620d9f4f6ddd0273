using Scigo.Cli.Input;
using Scigo.Json;

namespace Scigo.Cli.Inspection;

/// <summary>Inspects JSON documents, which name their members and show their values.</summary>
static class JsonInspector
{
    internal static Inspected Inspect(InputFile file)
    {
        var data = File.ReadAllBytes(file.Path);
        return Inspect(data, file.Length, "json", ModelFile.ReadMetadata(file.Path));
    }

    /// <summary>Inspects a model as JSON, whatever format it came from.</summary>
    internal static Inspected Inspect(ReadOnlySpan<byte> document, long length, string format, ModelMetadata? metadata)
    {
        var reader = new JsonReader(document.TrimStart("\uFEFF"u8), ModelOptions.Default);
        try
        {
            return Inspect(ref reader, length, format, metadata);
        }
        finally
        {
            reader.Dispose();
        }
    }

    static Inspected Inspect(ref JsonReader reader, long length, string format, ModelMetadata? metadata)
    {
        var (name, library) = ("", (string?)null);
        JsonValue? parameters = null;
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            switch (key)
            {
                case "model_spec":
                    ReadSpec(ref reader, ref name, ref library);
                    break;
                case "parameters" or "params":
                    parameters = JsonValue.Read(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
        reader.End();
        if (name.Length == 0)
            throw new ModelFormatException(ModelFormatError.MissingMember, "The document lacks model_spec.name.");
        return new DocumentMembers(name, parameters).Describe(new Inspected
        {
            Format = format,
            Length = length,
            WireName = name,
            Metadata = metadata,
            Generator = library,
        });
    }

    static void ReadSpec(ref JsonReader reader, ref string name, ref string? library)
    {
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            if (key is "name")
                name = reader.ReadString(null);
            else if (key is "library")
                library = reader.ReadString(null);
            else
                reader.Skip();
        }
    }
}
