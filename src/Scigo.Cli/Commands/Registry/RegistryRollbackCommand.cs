using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry rollback</c>.</summary>
static class RegistryRollbackCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var name = RegistryArguments.Name();
        var alias = RegistryArguments.Alias();
        var reason = RegistryArguments.Reason();
        var json = RegistryArguments.Json();
        var command = new ToolCommand(
            "rollback",
            "Points an alias back to the version that it had before.",
            "scigo registry rollback churn production")
        {
            name, alias, reason, json,
        };
        command.Runs(store, async (registry, parsed, cancellation) =>
        {
            var entry = await registry.RollbackAsync(parsed.GetRequiredValue(name), parsed.GetRequiredValue(alias), parsed.GetValue(reason), cancellation).ConfigureAwait(false);
            if (parsed.GetValue(json))
                session.Output.Write(RegistryJson.Of((ref writer) => RegistryJson.Entry(ref writer, entry)).Span);
            else
                session.Text.WriteLine(RegistryTables.Sentence(entry));
            return ExitCode.Ok;
        });
        return command;
    }
}
