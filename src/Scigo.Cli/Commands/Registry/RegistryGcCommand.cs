using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry gc</c>.</summary>
static class RegistryGcCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var name = new Argument<string?>("NAME") { Description = "The model; without it, all of them.", Arity = ArgumentArity.ZeroOrOne };
        var command = new ToolCommand(
            "gc",
            "Deletes what no version uses: the bytes of deleted versions, and of pushes that did not come to an end. Others may push meanwhile.",
            "scigo registry gc")
        {
            name,
        };
        command.Runs(store, async (registry, parsed, cancellation) =>
        {
            IAsyncEnumerable<string> models = parsed.GetValue(name) is { } model ? new[] { model }.ToAsyncEnumerable() : registry.ListModelsAsync(cancellation);
            await foreach (var each in models.ConfigureAwait(false))
            {
                foreach (var key in await registry.CollectAsync(each, cancellation).ConfigureAwait(false))
                    session.Text.WriteLine(key);
            }
            return ExitCode.Ok;
        });
        return command;
    }
}
