using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;
using Scigo.Registry;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry init</c>.</summary>
static class RegistryInitCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var command = new ToolCommand("init", "Makes a registry where there is none.", "scigo registry init --store models");
        command.Runs((parsed, cancellation) =>
        {
            var created = ModelRegistry.CreateAsync(StoreOption.Open(parsed.GetValue(store)), cancellation: cancellation).GetAwaiter().GetResult();
            session.Text.WriteLine($"There is a registry in {created.Store} now.");
            return ExitCode.Ok;
        });
        return command;
    }
}
