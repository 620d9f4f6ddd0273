using Scigo.Cli.Input;

namespace Scigo.Cli.Inspection;

/// <summary>Inspects a file through the model in it, for formats that say too little by themselves.</summary>
static class DecodedInspector
{
    internal static Inspected Inspect(InputFile file, string format, object model) =>
        JsonInspector.Inspect(ModelJson.Serialize(model), file.Length, format, ModelFile.ReadMetadata(file.Path)) with { Generator = null };
}
