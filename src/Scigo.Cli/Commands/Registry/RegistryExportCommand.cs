using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry export</c>.</summary>
static class RegistryExportCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var file = new Argument<string>("FILE") { Description = "The archive to write, or - for standard output." };
        var command = new ToolCommand(
            "export",
            "Writes the whole registry, logs included, as one tar archive.",
            "scigo registry export models.tar",
            "scigo registry export - | zstd > models.tar.zst")
        {
            file,
        };
        command.Runs(store, (registry, parsed, cancellation) =>
        {
            OutputFile.Write(
                parsed.GetRequiredValue(file), session, stream => registry.ExportAsync(stream, cancellation).GetAwaiter().GetResult());
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }
}
