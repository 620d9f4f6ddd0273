using System.Buffers;
using Scigo.Cli.Input;
using Scigo.Json;

namespace Scigo.Cli.Inspection;

/// <summary>Inspects .scigo files, which say everything about themselves.</summary>
static class ScigoInspector
{
    internal static Inspected Inspect(InputFile file)
    {
        var manifest = ModelFile.ReadManifest(file.Path);
        var values = Values(file);
        return new Inspected
        {
            Format = "scigo",
            Length = file.Length,
            WireName = manifest.WireName,
            Fingerprint = manifest.Fingerprint,
            Schemas = manifest.Schemas,
            IsSelfDescribing = true,
            Members = [.. manifest.Schemas[0].Members.Select(m => new InspectedMember(m.Name, m.Type, m.Id, m.Role, values.GetValueOrDefault(m.Name)))],
            // The first section is the record.
            Arrays = [.. manifest.Sections.Skip(1).Select(static s => new InspectedArray(s.Name, s.DType, [.. s.Shape], s.RawLength))],
            Sections = manifest.Sections,
            Metadata = manifest.Metadata,
            Generator = manifest.Generator,
        };
    }

    // The short ones; no array is read for them.
    static Dictionary<string, string?> Values(InputFile file)
    {
        var json = new ArrayBufferWriter<byte>();
        ModelFile.WriteJson(file.Path, json);
        var reader = new JsonReader(json.WrittenSpan, ModelOptions.Default);
        try
        {
            var model = JsonValue.Read(ref reader);
            return model.Children.Where(static m => m.Key == "params").SelectMany(static m => m.Value.Children)
                .ToDictionary(static m => m.Key, static m => m.Value.Text);
        }
        finally
        {
            reader.Dispose();
        }
    }
}
