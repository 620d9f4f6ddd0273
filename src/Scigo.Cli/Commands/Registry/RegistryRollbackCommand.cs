using System.CommandLine;
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
        var command = new ToolCommand(
            "rollback",
            "Points an alias back to the version that it had before.",
            "scigo registry rollback churn production")
        {
            name, alias,
        };
        command.Changes(store, session, (registry, parsed, reason, cancellation) =>
            registry.RollbackAsync(parsed.GetRequiredValue(name), parsed.GetRequiredValue(alias), reason, cancellation));
        return command;
    }
}
