using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scigo.Interop.SafeTensors.Header;
using Scigo.Json;

namespace Scigo.Interop.SafeTensors;

/// <summary>
/// Tensors to be written as a .safetensors file, each under a name: <c>new TensorSet { { "weight", w }, { "bias", b } }</c>. They are not
/// copied.
/// </summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The field's term.")]
public sealed class TensorSet : IEnumerable<string>
{
    const int PieceSize = 1 << 20;

    readonly Dictionary<string, NamedArray> tensors = new(StringComparer.Ordinal);

    /// <summary>Creates an empty set.</summary>
    public TensorSet()
    {
    }

    internal TensorSet(IEnumerable<NamedArray> arrays)
    {
        foreach (var array in arrays)
            Add(array);
    }

    /// <summary>Texts that go with the tensors.</summary>
    public IDictionary<string, string> Metadata { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The number of tensors.</summary>
    public int Count => tensors.Count;

    /// <summary>Adds a tensor.</summary>
    /// <exception cref="ArgumentException">There is one of that name already, the name is the format's own, or the format has no such
    /// numbers.</exception>
    public void Add<T>(string name, NDArray<T> tensor)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(name);
        if (TensorType.Of<T>() is null)
            throw new ArgumentException($"The format has no numbers of the type {typeof(T)}.", nameof(tensor));
        Add(NamedArray.Of(name, tensor));
    }

    void Add(NamedArray array)
    {
        if (array.Name == TensorHeader.MetadataKey)
            throw new ArgumentException($"\"{array.Name}\" is the format's own name, not a tensor's.");
        if (!tensors.TryAdd(array.Name, array))
            throw new ArgumentException($"There is a tensor \"{array.Name}\" already.");
    }

    /// <summary>Writes the file: the widest numbers first, so that all are aligned, and by name.</summary>
    /// <param name="destination">Where to. It stays open.</param>
    /// <exception cref="InvalidOperationException">Names and texts take more than the 100 MB that the format allows.</exception>
    public void Write(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        NamedArray[] ordered = [.. tensors.Values];
        Array.Sort(ordered, Compare);
        destination.Write(HeaderWriter.Write(ordered, (Dictionary<string, string>)Metadata).Span);
        foreach (var tensor in ordered)
        {
            for (var at = 0L; at < tensor.ByteLength; at += PieceSize)
                destination.Write(tensor.Bytes(at, (int)Math.Min(PieceSize, tensor.ByteLength - at)));
        }
    }

    /// <summary>Writes the file: the path has the old one or the whole new one, whatever goes wrong.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="Write"/>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Files.AtomicFile.Write(path, Write);
    }

    static int Compare(NamedArray left, NamedArray right)
    {
        var byType = TensorType.OfSchema(left.DType).Order.CompareTo(TensorType.OfSchema(right.DType).Order);
        return byType != 0 ? byType : string.CompareOrdinal(left.Name, right.Name);
    }

    /// <summary>Enumerates the names.</summary>
    public IEnumerator<string> GetEnumerator() => tensors.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
