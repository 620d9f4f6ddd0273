using Scigo.Registry;
using Scigo.Registry.Storage;

namespace Scigo.Tests.Registry;

/// <summary>A registry in a folder that goes with the test.</summary>
sealed class TemporaryRegistry : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scigo-registry-");

    public TemporaryRegistry(IObjectStore? store = null)
    {
        Store = store ?? new FolderStore(Path.Combine(folder.FullName, "store"));
        Options = new() { By = "ada", CacheFolder = Path.Combine(folder.FullName, "cache") };
        Registry = ModelRegistry.CreateAsync(Store, Options).GetAwaiter().GetResult();
    }

    public IObjectStore Store { get; }

    public RegistryOptions Options { get; }

    public ModelRegistry Registry { get; }

    public string File(string name) => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);
}
