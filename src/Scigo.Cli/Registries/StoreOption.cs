using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Registry;
using Scigo.Registry.S3;
using Scigo.Registry.Storage;

namespace Scigo.Cli.Registries;

/// <summary><c>--store</c>, which every command takes: wherever a model's file is asked for, a registry's version can be named.</summary>
static class StoreOption
{
    internal const string Name = "--store";

    const string Variable = "SCIGO_STORE";

    internal static Option<string?> Create() => new(Name)
    {
        Description = $"The registry's folder, or s3://bucket/prefix; without it, {Variable} says where it is.",
        HelpName = "FOLDER",
        Recursive = true,
    };

    /// <summary>Opens the store that was named.</summary>
    /// <exception cref="ToolException">None was.</exception>
    internal static IObjectStore Open(string? store) => (store ?? Environment.GetEnvironmentVariable(Variable)) is { Length: > 0 } named
        ? S3File.IsUrl(named) ? OpenBucket(named) : new FolderStore(named)
        : throw new ToolException($"No registry is named: --store FOLDER or --store s3://bucket/prefix does, or {Variable}.") { ExitCode = ExitCode.BadUsage };

    static S3Store OpenBucket(string url)
    {
        try
        {
            return S3Store.Parse(url);
        }
        catch (FormatException e)
        {
            throw new ToolException(e.Message, e) { ExitCode = ExitCode.BadUsage };
        }
    }

    /// <summary>Opens the registry that was named.</summary>
    internal static async Task<ModelRegistry> OpenRegistryAsync(string? store, CancellationToken cancellation) =>
        await ModelRegistry.OpenAsync(Open(store), cancellation: cancellation).ConfigureAwait(false);
}
