using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry show</c>.</summary>
static class RegistryShowCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var reference = RegistryArguments.Reference("NAME[@VERSION|ALIAS]");
        var json = RegistryArguments.Json();
        var command = new ToolCommand(
            "show",
            "Shows what is known of a version.",
            "scigo registry show churn@production",
            "scigo registry show churn@1.0.2 --json | jq .parameters.metrics")
        {
            reference, json,
        };
        command.Runs(store, async (registry, parsed, cancellation) =>
        {
            var manifest = await registry.ResolveAsync(parsed.GetRequiredValue(reference), cancellation).ConfigureAwait(false);
            if (parsed.GetValue(json))
                session.Output.Write([.. ModelJson.Serialize(manifest, new ModelOptions { Indented = true }), (byte)'\n']);
            else
                RegistryTables.Write(session, $"{manifest.Model}@{manifest.Version}", RegistryTables.Version(
                    manifest, await registry.StateAsync(manifest.Model, cancellation).ConfigureAwait(false)));
            return ExitCode.Ok;
        });
        return command;
    }
}
