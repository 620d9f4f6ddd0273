using Scigo.Cli.Errors;
using Scigo.Cli.Input;

namespace Scigo.Cli.Inspection;

/// <summary>Looks into a file, with the model's class or without.</summary>
static class ModelInspector
{
    internal static Inspected Inspect(InputFile file) => Subject.Of(file.Name, () =>
    {
        var format = FormatOf(file);
        return format?.Name.ToLowerInvariant() switch
        {
            "scigo" => ScigoInspector.Inspect(file),
            "json" => JsonInspector.Inspect(file),
            "protobuf" => ProtobufInspector.Inspect(file),
            "gob" => GobInspector.Inspect(file),
            "safetensors" => SafeTensorsInspector.Inspect(file),
            // A format of its own, or none: loading says what is wrong.
            _ => DecodedInspector.Inspect(file, format?.Name.ToLowerInvariant() ?? "", ModelFile.Load(file.Path)),
        };
    });

    static IModelFormat? FormatOf(InputFile file)
    {
        using var stream = File.OpenRead(file.Path);
        var head = new byte[4096];
        return ModelFormats.Default.FindByContent(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
    }
}
