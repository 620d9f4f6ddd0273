using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry verify</c>.</summary>
static class RegistryVerifyCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var json = RegistryArguments.Json();
        var command = new ToolCommand(
            "verify",
            "Reads the whole registry: logs, what follows from them, every byte of every version. Prints OK, or what is wrong, a line each.",
            "scigo registry verify")
        {
            json,
        };
        command.Runs(store, async (registry, parsed, cancellation) =>
        {
            var findings = new List<string>();
            await foreach (var finding in registry.VerifyAsync(cancellation).ConfigureAwait(false))
                findings.Add(OneLine.Of(finding.ToString()));
            if (parsed.GetValue(json))
                session.Output.Write(RegistryJson.ArrayOf(findings, RegistryJson.Line).Span);
            else if (findings.Count == 0)
                session.Text.WriteLine($"{registry.Store}: OK");
            else
                findings.ForEach(session.Text.WriteLine);
            if (findings.Count == 0)
                return ExitCode.Ok;
            session.Text.Flush();
            throw new ToolException($"{registry.Store}: it is not sound.");
        });
        return command;
    }
}
