using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;
using Scigo.Registry;

namespace Scigo.Cli.Commands.Registry;

/// <summary><c>scigo registry list</c>.</summary>
static class RegistryListCommand
{
    internal static Command Create(Session session, Option<string?> store)
    {
        var name = new Argument<string?>("NAME") { Description = "The model whose versions are listed; without it, the models.", Arity = ArgumentArity.ZeroOrOne };
        var tag = new Option<string?>("--tag") { Description = "Only versions with this tag, or with this value of it.", HelpName = "NAME[=VALUE]" };
        var metric = new Option<string?>("--metric") { Description = "Only versions that have this metric, the largest first.", HelpName = "NAME" };
        var json = RegistryArguments.Json();
        var command = new ToolCommand(
            "list",
            "Lists the models, or a model's versions, the latest first.",
            "scigo registry list",
            "scigo registry list churn --tag team=risk --metric auc")
        {
            name, tag, metric, json,
        };
        command.Runs(store, async (registry, parsed, cancellation) =>
        {
            if (parsed.GetValue(name) is { } model)
                await ListVersionsAsync(registry, model, parsed.GetValue(tag), parsed.GetValue(metric), parsed.GetValue(json), session, cancellation).ConfigureAwait(false);
            else
                await ListModelsAsync(registry, parsed.GetValue(json), session, cancellation).ConfigureAwait(false);
            return ExitCode.Ok;
        });
        return command;
    }

    static async Task ListModelsAsync(ModelRegistry registry, bool json, Session session, CancellationToken cancellation)
    {
        var states = new List<ModelState>();
        await foreach (var state in registry.ListAsync(cancellation).ConfigureAwait(false))
            states.Add(state);
        if (!json)
            RegistryTables.Write(session, $"{registry.Store}", [RegistryTables.Models(states)]);
        else
            session.Output.Write(RegistryJson.ArrayOf(states, RegistryJson.Model).Span);
    }

    static async Task ListVersionsAsync(
        ModelRegistry registry, string model, string? tag, string? metric, bool json, Session session, CancellationToken cancellation)
    {
        var state = await registry.StateAsync(model, cancellation).ConfigureAwait(false);
        var found = tag is null && metric is null
            ? await registry.ListVersionsAsync(model, cancellation).ConfigureAwait(false)
            : await SearchAsync(registry, model, tag, metric, cancellation).ConfigureAwait(false);
        if (!json)
            RegistryTables.Write(session, model, [RegistryTables.Versions(found, state)]);
        else
            session.Output.Write(RegistryJson.ArrayOf(found, RegistryJson.Version).Span);
    }

    static Task<IReadOnlyList<VersionRecord>> SearchAsync(
        ModelRegistry registry, string model, string? tag, string? metric, CancellationToken cancellation) =>
        tag?.IndexOf('=') is >= 0 and var at
            ? registry.SearchAsync(model, tag[..at], tag[(at + 1)..], metric, cancellation)
            : registry.SearchAsync(model, tag, null, metric, cancellation);
}
