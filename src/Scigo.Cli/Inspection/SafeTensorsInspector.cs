using Scigo.Cli.Input;
using Scigo.Interop.SafeTensors;

namespace Scigo.Cli.Inspection;

/// <summary>Inspects .safetensors files: the tensors of any, and what else Scigo keeps of a model.</summary>
static class SafeTensorsInspector
{
    const int LongestText = 60;

    internal static Inspected Inspect(InputFile file)
    {
        using var tensors = SafeTensorsFile.Open(file.Path);
        var arrays = tensors.Tensors.Select(static t => new InspectedArray(t.Name, t.DType, t.Shape, t.ByteLength)).ToArray();
        if (tensors.ModelDocument is { } document)
            return JsonInspector.Inspect(document.Span, file.Length, "safetensors", ModelFile.ReadMetadata(file.Path)) with { Arrays = arrays };
        return new Inspected
        {
            Format = "safetensors",
            Length = file.Length,
            WireName = "",
            Members = [.. tensors.Metadata.Select(static m => new InspectedMember(m.Key, "string", Value: Short(m.Value)))],
            Arrays = arrays,
        };
    }

    static string Short(string text) => text.Length > LongestText ? text[..LongestText] + "…" : text;
}
