using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;
using Scigo.Registry;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry</c>, and what its commands share.</summary>
static class RegistryCommand
{
    internal static Command Create(Session session, Option<string?> store) => new("registry", "Versions, promotes, rolls back and audits models in a folder.")
    {
        RegistryInitCommand.Create(session, store),
        RegistryPushCommand.Create(session, store),
        RegistryListCommand.Create(session, store),
        RegistryShowCommand.Create(session, store),
        RegistryLogCommand.Create(session, store),
        RegistryPromoteCommand.Create(session, store),
        RegistryRollbackCommand.Create(session, store),
        RegistryDeployCommand.Create(session, store),
        RegistryDeleteCommand.Create(session, store),
        RegistryDiffCommand.Create(session, store),
        RegistryCopyCommand.Create(session, store),
        RegistryTrustCommand.Create(session, store),
        RegistryGcCommand.Create(session, store),
        RegistryVerifyCommand.Create(session, store),
        RegistryExportCommand.Create(session, store),
        RegistryImportCommand.Create(session, store),
    };

    /// <summary>Says what a command does with the registry that was named.</summary>
    internal static void Runs(
        this ToolCommand command, Option<string?> store, Func<ModelRegistry, ParseResult, CancellationToken, Task<int>> action) =>
        command.Runs((parsed, cancellation) => RunAsync(parsed.GetValue(store), parsed, action, cancellation).GetAwaiter().GetResult());

    /// <summary>Says what change a command makes: it takes a reason for the log, and says what the log has then.</summary>
    internal static void Changes(
        this ToolCommand command,
        Option<string?> store,
        Session session,
        Func<ModelRegistry, ParseResult, string?, CancellationToken, Task<LogEntry>> change)
    {
        var reason = RegistryArguments.Reason();
        var json = RegistryArguments.Json();
        command.Add(reason);
        command.Add(json);
        command.Runs(store, async (registry, parsed, cancellation) =>
        {
            var entry = await change(registry, parsed, parsed.GetValue(reason), cancellation).ConfigureAwait(false);
            if (parsed.GetValue(json))
                session.Output.Write(RegistryJson.Of((ref writer) => RegistryJson.Entry(ref writer, entry)).Span);
            else
                session.Text.WriteLine(RegistryTables.Sentence(entry));
            return ExitCode.Ok;
        });
    }

    static async Task<int> RunAsync(
        string? store, ParseResult parsed, Func<ModelRegistry, ParseResult, CancellationToken, Task<int>> action, CancellationToken cancellation)
    {
        var registry = await StoreOption.OpenRegistryAsync(store, cancellation).ConfigureAwait(false);
        return await action(registry, parsed, cancellation).ConfigureAwait(false);
    }
}
