using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;
using Scigo.Registry;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry import</c>.</summary>
static class RegistryImportCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var file = new Argument<string>("FILE") { Description = "The archive that export wrote, or - for standard input." };
        var json = RegistryArguments.Json();
        var command = new ToolCommand(
            "import", "Makes a registry of an archive where there is none.", "scigo registry import models.tar --store copy")
        {
            file, json,
        };
        command.Runs((parsed, cancellation) =>
        {
            using var input = InputFile.Open(parsed.GetRequiredValue(file), session);
            using var stream = Subject.Of(input.Name, () => File.OpenRead(input.Path));
            var registry = Subject.Of(input.Name, () => ModelRegistry
                .ImportAsync(stream, StoreOption.Open(parsed.GetValue(store)), cancellation: cancellation)
                .GetAwaiter()
                .GetResult());
            RegistryTables.WriteMade(registry, parsed.GetValue(json), session);
            return ExitCode.Ok;
        });
        return command;
    }
}
