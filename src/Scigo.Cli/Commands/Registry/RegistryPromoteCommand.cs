using System.CommandLine;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry promote</c>.</summary>
static class RegistryPromoteCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var name = RegistryArguments.Name();
        var version = RegistryArguments.Version();
        var alias = RegistryArguments.Alias();
        var budget = new Option<double?>("--max-microseconds") { Description = "The longest that predicting a row may take, at the median of the parity samples.", HelpName = "NUMBER" };
        var command = new ToolCommand(
            "promote",
            "Points an alias to a version, if it passes the load gate.",
            "scigo registry promote churn 1.0.2 production",
            "scigo registry promote churn 1.0.2 production --max-microseconds 50")
        {
            name, version, alias, budget,
        };
        command.Changes(store, session, (registry, parsed, reason, cancellation) => registry.PromoteAsync(
            parsed.GetRequiredValue(name),
            parsed.GetValue(version),
            parsed.GetRequiredValue(alias),
            new() { LatencyBudget = parsed.GetValue(budget) is { } microseconds ? TimeSpan.FromMicroseconds(microseconds) : null },
            reason,
            cancellation));
        return command;
    }
}
