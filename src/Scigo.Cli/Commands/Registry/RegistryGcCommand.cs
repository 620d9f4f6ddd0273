using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry gc</c>.</summary>
static class RegistryGcCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var name = new Argument<string?>("NAME") { Description = "The model; without it, all of them.", Arity = ArgumentArity.ZeroOrOne };
        var json = RegistryArguments.Json();
        var command = new ToolCommand(
            "gc",
            "Deletes what no version uses: the bytes of deleted versions, and of pushes that did not come to an end. Others may push meanwhile.",
            "scigo registry gc")
        {
            name, json,
        };
        command.Runs(store, async (registry, parsed, cancellation) =>
        {
            IAsyncEnumerable<string> models = parsed.GetValue(name) is { } model ? new[] { model }.ToAsyncEnumerable() : registry.ListModelsAsync(cancellation);
            var deleted = new List<string>();
            await foreach (var each in models.ConfigureAwait(false))
                deleted.AddRange(await registry.CollectAsync(each, cancellation).ConfigureAwait(false));
            if (parsed.GetValue(json))
                session.Output.Write(RegistryJson.ArrayOf(deleted, RegistryJson.Line).Span);
            else
                deleted.ForEach(session.Text.WriteLine);
            return ExitCode.Ok;
        });
        return command;
    }
}
