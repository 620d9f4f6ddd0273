using System.CommandLine;
using Scigo.Cli.Errors;
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
        var reason = RegistryArguments.Reason();
        var json = RegistryArguments.Json();
        var command = new ToolCommand(
            "delete",
            "Deletes a version that no alias points to. Its bytes go with the next gc.",
            "scigo registry delete churn 1.0.1 --reason 'trained on the test set'")
        {
            name, version, reason, json,
        };
        command.Runs(store, async (registry, parsed, cancellation) =>
        {
            var entry = await registry.DeleteAsync(parsed.GetRequiredValue(name), parsed.GetValue(version), parsed.GetValue(reason), cancellation).ConfigureAwait(false);
            if (parsed.GetValue(json))
                session.Output.Write(RegistryJson.Of((ref writer) => RegistryJson.Entry(ref writer, entry)).Span);
            else
                session.Text.WriteLine(RegistryTables.Sentence(entry));
            return ExitCode.Ok;
        });
        return command;
    }
}
