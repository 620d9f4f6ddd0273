using Scigo.Registry.Storage;

namespace Scigo.Tests.Registry;

public sealed class FolderStoreTests : ObjectStoreContract
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scigo-store-");

    protected override IObjectStore Store => new FolderStore(Path.Combine(folder.FullName, "store"));

    protected override void Dispose(bool disposing) => folder.Delete(recursive: true);
}

/// <summary>The tests' own store is what the tests of faults stand on.</summary>
public sealed class MemoryStoreTests : ObjectStoreContract
{
    protected override IObjectStore Store { get; } = new MemoryStore();
}
