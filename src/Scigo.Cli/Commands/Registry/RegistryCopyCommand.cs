using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry copy</c>.</summary>
static class RegistryCopyCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var reference = RegistryArguments.Reference("MODEL");
        var folder = new Argument<string>("FOLDER") { Description = "The folder, which is made if there is none." };
        var command = new ToolCommand(
            "copy",
            "Copies a version's files into a folder, with its signature as model.sig.",
            "scigo registry copy churn@production release")
        {
            reference, folder,
        };
        command.Runs(store, async (registry, parsed, cancellation) =>
        {
            var manifest = await registry.ResolveAsync(parsed.GetRequiredValue(reference), cancellation).ConfigureAwait(false);
            var path = parsed.GetRequiredValue(folder);
            await registry.CopyAsync(manifest, path, cancellation).ConfigureAwait(false);
            session.Text.WriteLine($"{path}: {manifest.Model}@{manifest.Version}");
            return ExitCode.Ok;
        });
        return command;
    }
}
