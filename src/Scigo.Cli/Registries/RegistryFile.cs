using Scigo.Cli.Errors;
using Scigo.Cli.Terminal;
using Scigo.Registry;

namespace Scigo.Cli.Registries;

/// <summary>The model's file of a version that is named where a file could be.</summary>
static class RegistryFile
{
    /// <summary>Returns the path of the version's .scigo file, whose digest has been checked.</summary>
    /// <param name="reference">As <c>registry:churn@production</c>.</param>
    /// <param name="session">Says where the registry is.</param>
    internal static string Fetch(string reference, Session session) =>
        Subject.Of(reference, () => FetchAsync(reference, session.Store).GetAwaiter().GetResult());

    static async Task<string> FetchAsync(string reference, string? store)
    {
        RegistryReference named;
        try
        {
            named = RegistryReference.Parse(reference);
        }
        catch (FormatException e)
        {
            throw new ToolException(e.Message, e) { ExitCode = ExitCode.BadUsage };
        }
        var registry = await StoreOption.OpenRegistryAsync(store, default).ConfigureAwait(false);
        return await registry.FetchAsync(await registry.ResolveAsync(named).ConfigureAwait(false)).ConfigureAwait(false);
    }
}
