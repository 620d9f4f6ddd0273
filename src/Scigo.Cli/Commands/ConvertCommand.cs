using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Saving;
using Scigo.Cli.Terminal;
using Scigo.Interop.Onnx;

namespace Scigo.Cli.Commands;

/// <summary><c>scigo convert</c>.</summary>
static class ConvertCommand
{
    internal static Command Create(Session session)
    {
        var source = new Argument<string>("IN") { Description = "The model's file, whose content shows its format, or - for standard input." };
        var target = new Argument<string>("OUT") { Description = "The file to write, whose extension names the format, or - for standard output." };
        var to = TargetFormat.Option("OUT");
        var indent = new Option<bool>("--indent") { Description = "Write JSON with line breaks and indentation." };
        var float32 = new Option<bool>("--float32") { Description = "Write ONNX that computes with 32-bit numbers: half as long, and less exact." };
        var float64 = new Option<bool>("--float64") { Description = "Write ONNX that computes with 64-bit numbers, as the model does: the default." };
        var command = new ToolCommand(
            "convert",
            "Converts a model to another format, with its metadata.",
            "scigo convert model.json model.scigo",
            "scigo convert model.scigo model.json --indent",
            "scigo convert model.scigo model.sklearn.json",
            "scigo convert model.scigo model.onnx --float32",
            "scigo convert model.pb - --to json | jq .parameters")
        {
            source, target, to, indent, float32, float64,
        };
        command.Validators.Add(result =>
        {
            // An argument that is missing is reported already.
            if (result.GetResult(target) is not { Tokens: [{ Value: var path }] })
                return;
            var format = TargetFormat.Find(path, result.GetValue(to));
            if (format is null)
                result.AddError(TargetFormat.Unknown(path));
            else if (result.GetValue(indent) && !format.Extensions.Any(static extension => extension.EndsWith(".json", StringComparison.Ordinal)))
                result.AddError("--indent is for JSON only.");
            else if ((result.GetValue(float32) || result.GetValue(float64)) && format is not OnnxFormat)
                result.AddError("--float32 and --float64 are for ONNX only.");
            else if (result.GetValue(float32) && result.GetValue(float64))
                result.AddError("--float32 and --float64 exclude each other.");
        });
        command.Runs((parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(target);
            var format = TargetFormat.Find(path, parsed.GetValue(to))!;
            var options = new ModelOptions
            {
                Indented = parsed.GetValue(indent),
                Formats = parsed.GetValue(float32) ? Formats(OnnxPrecision.Float32) : null,
            };
            using var file = InputFile.Open(parsed.GetRequiredValue(source), session);
            var metadata = ModelInput.ReadMetadata(file);
            var model = ModelInput.Load(file, session, cancellation);
            ModelOutput.Save(model, metadata, path, format, options, file.Length, session, cancellation);
            return ExitCode.Ok;
        });
        return command;
    }

    static ModelFormats Formats(OnnxPrecision precision)
    {
        var onnx = new OnnxFormat(precision);
        return ModelFormats.Default.Without(onnx.Name).With(onnx);
    }
}
