using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;
using Scigo.Registry;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry log</c>.</summary>
static class RegistryLogCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var name = RegistryArguments.Name();
        var json = RegistryArguments.Json();
        var command = new ToolCommand("log", "Shows who changed what in a model, from the first change on.", "scigo registry log churn")
        {
            name, json,
        };
        command.Runs(store, async (registry, parsed, cancellation) =>
        {
            var model = parsed.GetRequiredValue(name);
            var entries = new List<LogEntry>();
            await foreach (var entry in registry.HistoryAsync(model, cancellation).ConfigureAwait(false))
                entries.Add(entry);
            if (!parsed.GetValue(json))
                RegistryTables.Write(session, model, [RegistryTables.History(entries)]);
            else
                session.Output.Write(RegistryJson.ArrayOf(entries, RegistryJson.Entry).Span);
            return ExitCode.Ok;
        });
        return command;
    }
}
