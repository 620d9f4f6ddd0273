using Scigo.Files;

namespace Scigo;

/// <summary>
/// A model whose NDArrays point into a file that is mapped into memory: it is there at once, however large, its pages are read
/// when they are used, and processes that map the same file share them.
/// </summary>
/// <remarks>
/// After <see cref="Dispose"/>, reading an array of the model throws <see cref="ObjectDisposedException"/>. A span taken before stays
/// readable while its array, or the model, is still reachable: code that holds only the span keeps them alive with
/// <see cref="GC.KeepAlive"/>. The file may be replaced or deleted meanwhile, which saving does; whoever cuts it short in place
/// takes the memory away from under all who have mapped it, and ends their processes.
/// </remarks>
/// <typeparam name="T">The model.</typeparam>
public sealed class MappedModel<T> : IDisposable
{
    readonly MappedRegion region;
    readonly FileManifest manifest;

    internal MappedModel(T model, MappedRegion region, FileManifest manifest)
    {
        Model = model;
        this.region = region;
        this.manifest = manifest;
    }

    /// <summary>The model. It predicts from several threads at once, like any other.</summary>
    public T Model { get; }

    /// <summary>How the model came to be, where the file says so.</summary>
    public ModelMetadata? Metadata => manifest.Metadata;

    /// <summary>What the file says about itself.</summary>
    public FileManifest Manifest => manifest;

    /// <summary>The bytes of the file.</summary>
    public long Length => region.Length;

    /// <summary>Checks the data of every section against its checksum. Mapping leaves that out for whatever it only points to.</summary>
    /// <exception cref="ModelFormatException">A section is damaged: <see cref="ModelFormatException.MemberPath"/> says which.</exception>
    /// <exception cref="ObjectDisposedException">The model was disposed of.</exception>
    public void VerifySections() => MappedSections.CheckAll(region, manifest);

    /// <summary>Closes the file. Its memory is given back when no array of the model can be reached any more.</summary>
    public void Dispose() => region.Close();
}
