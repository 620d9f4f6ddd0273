using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Registry;
using Scigo.Registry.Storage;

namespace Scigo.Cli.Registries;

/// <summary><c>--store</c>, which every command takes: wherever a model's file is asked for, a registry's version can be named.</summary>
static class StoreOption
{
    internal const string Name = "--store";

    const string Variable = "SCIGO_STORE";

    internal static Option<string?> Create() => new(Name)
    {
        Description = $"The registry's folder; without it, {Variable} says where it is.",
        HelpName = "FOLDER",
        Recursive = true,
    };

    /// <summary>Opens the store that was named.</summary>
    /// <exception cref="ToolException">None was.</exception>
    internal static IObjectStore Open(string? store) => (store ?? Environment.GetEnvironmentVariable(Variable)) is { Length: > 0 } named
        ? new FolderStore(named)
        : throw new ToolException($"No registry is named: --store FOLDER does, or {Variable}.") { ExitCode = ExitCode.BadUsage };

    /// <summary>Opens the registry that was named.</summary>
    internal static async Task<ModelRegistry> OpenRegistryAsync(string? store, CancellationToken cancellation) =>
        await ModelRegistry.OpenAsync(Open(store), cancellation: cancellation).ConfigureAwait(false);
}
