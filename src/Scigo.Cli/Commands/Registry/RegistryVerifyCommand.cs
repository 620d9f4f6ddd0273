using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry verify</c>.</summary>
static class RegistryVerifyCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var command = new ToolCommand(
            "verify",
            "Reads the whole registry: logs, what follows from them, every byte of every version. Prints OK, or what is wrong, a line each.",
            "scigo registry verify");
        command.Runs(store, async (registry, _, cancellation) =>
        {
            var count = 0;
            await foreach (var finding in registry.VerifyAsync(cancellation).ConfigureAwait(false))
            {
                session.Text.WriteLine(OneLine.Of(finding.ToString()));
                count++;
            }
            if (count == 0)
            {
                session.Text.WriteLine($"{registry.Store}: OK");
                return ExitCode.Ok;
            }
            session.Text.Flush();
            throw new ToolException($"{registry.Store}: it is not sound.");
        });
        return command;
    }
}
