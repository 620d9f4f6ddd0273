using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry export</c>.</summary>
static class RegistryExportCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var file = new Argument<string>("FILE") { Description = "The archive to write, or - for standard output." };
        var json = RegistryArguments.Json();
        var command = new ToolCommand(
            "export",
            "Writes the whole registry, logs included, as one tar archive.",
            "scigo registry export models.tar",
            "scigo registry export - | zstd > models.tar.zst")
        {
            file, json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) == "-" && result.GetValue(json))
                result.AddError("The archive and JSON cannot both go to standard output.");
        });
        command.Runs(store, (registry, parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            OutputFile.Write(path, session, stream => registry.ExportAsync(stream, cancellation).GetAwaiter().GetResult());
            if (parsed.GetValue(json))
                session.Output.Write(RegistryJson.Of((ref writer) => RegistryJson.File(ref writer, path, new FileInfo(path).Length)).Span);
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }
}
