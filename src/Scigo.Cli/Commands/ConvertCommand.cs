using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Saving;
using Scigo.Cli.Terminal;

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
        var command = new ToolCommand(
            "convert",
            "Converts a model to another format, with its metadata.",
            "scigo convert model.json model.scigo",
            "scigo convert model.scigo model.json --indent",
            "scigo convert model.scigo model.sklearn.json",
            "scigo convert model.pb - --to json | jq .parameters")
        {
            source, target, to, indent,
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
        });
        command.Runs((parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(target);
            var format = TargetFormat.Find(path, parsed.GetValue(to))!;
            var options = new ModelOptions { Indented = parsed.GetValue(indent) };
            using var file = InputFile.Open(parsed.GetRequiredValue(source), session);
            var metadata = ModelInput.ReadMetadata(file);
            var model = ModelInput.Load(file, session, cancellation);
            ModelOutput.Save(model, metadata, path, format, options, file.Length, session, cancellation);
            return ExitCode.Ok;
        });
        return command;
    }
}
