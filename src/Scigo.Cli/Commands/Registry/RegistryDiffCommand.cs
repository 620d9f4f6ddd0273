using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;
using Scigo.Registry;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry diff</c>.</summary>
static class RegistryDiffCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var before = RegistryArguments.Reference("A");
        var after = RegistryArguments.Reference("B");
        var json = RegistryArguments.Json();
        var command = new ToolCommand(
            "diff",
            "Compares two versions: schemas, signatures, hyperparameters, metrics. Exit code 0 when they are the same, 1 when not.",
            "scigo registry diff churn@production churn",
            "scigo diff registry:churn@production registry:churn    # the learnt numbers")
        {
            before, after, json,
        };
        command.Runs(store, async (registry, parsed, cancellation) =>
        {
            var first = await registry.ResolveAsync(parsed.GetRequiredValue(before), cancellation).ConfigureAwait(false);
            var second = await registry.ResolveAsync(parsed.GetRequiredValue(after), cancellation).ConfigureAwait(false);
            var found = VersionComparison.Of(first, second);
            if (parsed.GetValue(json))
                session.Output.Write(RegistryJson.Of((ref writer) => RegistryJson.Comparison(ref writer, found)).Span);
            else if (found.None)
                session.Text.WriteLine($"{first.Model}@{first.Version} and {second.Model}@{second.Version} say the same of themselves.");
            else
                RegistryTables.Write(session, $"{first.Model}@{first.Version} and {second.Model}@{second.Version}", RegistryTables.Comparison(found));
            return found.None ? ExitCode.Ok : ExitCode.Different;
        });
        return command;
    }
}
