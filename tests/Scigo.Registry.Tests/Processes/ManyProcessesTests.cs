using Scigo.Registry.Storage;

namespace Scigo.Tests.Registry;

public sealed class ManyProcessesTests : ManyProcesses
{
    private protected override TemporaryRegistry Temporary { get; } = new();
}

/// <summary>The store that a process is told to push to.</summary>
static class PushedStore
{
    public static IObjectStore Open(string folder) => new FolderStore(folder);
}
