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
        var json = RegistryArguments.Json();
        var command = new ToolCommand("init", "Makes a registry where there is none.", "scigo registry init --store models")
        {
            json,
        };
        command.Runs((parsed, cancellation) =>
        {
            var created = ModelRegistry.CreateAsync(StoreOption.Open(parsed.GetValue(store)), cancellation: cancellation).GetAwaiter().GetResult();
            RegistryTables.WriteMade(created, parsed.GetValue(json), session);
            return ExitCode.Ok;
        });
        return command;
    }
}
