using Scigo.Cli.Input;

namespace Scigo.Cli.Inspection;

/// <summary>Inspects .scigo files, which say everything about themselves.</summary>
static class ScigoInspector
{
    internal static Inspected Inspect(InputFile file)
    {
        var manifest = ModelFile.ReadManifest(file.Path);
        return new Inspected
        {
            Format = "scigo",
            Length = file.Length,
            WireName = manifest.WireName,
            Fingerprint = manifest.Fingerprint,
            Schemas = manifest.Schemas,
            IsSelfDescribing = true,
            Members = [.. manifest.Schemas[0].Members.Select(static m => new InspectedMember(m.Name, m.Type, m.Id, m.Role))],
            // The first section is the record.
            Arrays = [.. manifest.Sections.Skip(1).Select(static s => new InspectedArray(s.Name, s.DType, s.Shape, s.Length))],
            Sections = manifest.Sections,
            Metadata = manifest.Metadata,
            Generator = manifest.Generator,
        };
    }
}
