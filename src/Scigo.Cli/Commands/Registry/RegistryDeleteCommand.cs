using System.CommandLine;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry delete</c>.</summary>
static class RegistryDeleteCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var name = RegistryArguments.Name();
        var version = RegistryArguments.Version();
        var command = new ToolCommand(
            "delete",
            "Deletes a version that no alias points to. Its bytes go with the next gc.",
            "scigo registry delete churn 1.0.1 --reason 'trained on the test set'")
        {
            name, version,
        };
        command.Changes(store, session, (registry, parsed, reason, cancellation) =>
            registry.DeleteAsync(parsed.GetRequiredValue(name), parsed.GetValue(version), reason, cancellation));
        return command;
    }
}
