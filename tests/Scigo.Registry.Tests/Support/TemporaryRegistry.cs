using Scigo.Registry;
using Scigo.Registry.Storage;

namespace Scigo.Tests.Registry;

/// <summary>A registry in a folder that goes with the test.</summary>
sealed class TemporaryRegistry : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scigo-registry-");

    public TemporaryRegistry(Func<IObjectStore, IObjectStore>? around = null)
    {
        Folder = new FolderStore(Path.Combine(folder.FullName, "store"));
        Options = new() { By = "ada", CacheFolder = Path.Combine(folder.FullName, "cache"), Model = new() { Catalog = Catalog } };
        Registry = ModelRegistry.CreateAsync(Folder, Options).GetAwaiter().GetResult();
        if (around is not null)
            Registry = ModelRegistry.OpenAsync(around(Folder), Options).GetAwaiter().GetResult();
    }

    public FolderStore Folder { get; }

    public RegistryOptions Options { get; }

    public ModelRegistry Registry { get; }

    public static ModelCatalog Catalog => ModelCatalog.Default;

    public string File(string name) => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);
}
