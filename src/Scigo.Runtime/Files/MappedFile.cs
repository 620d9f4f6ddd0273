using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Scigo.Files;

/// <summary>
/// A file mapped into memory, for formats whose arrays stay in their file. Disposing closes it: arrays that refer to it throw from then on,
/// and its memory is given back when nothing refers to it any more.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1724:Type names should not match namespaces", Justification = "The field's term.")]
public sealed class MappedFile : IDisposable
{
    readonly MappedRegion region;

    /// <summary>Maps a file.</summary>
    /// <exception cref="IOException">The file cannot be read, or is empty.</exception>
    public MappedFile(FileStream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Length == 0)
            throw new IOException($"\"{file.Name}\" is empty.");
        region = new MappedRegion(file);
    }

    /// <summary>The bytes of the file.</summary>
    public long Length => region.Length;

    /// <summary>Returns numbers of the file, which stay where they are.</summary>
    /// <param name="offset">Where they begin, at a multiple of their size.</param>
    /// <param name="count">How many they are.</param>
    /// <exception cref="ObjectDisposedException">The file is closed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">They are not all within the file.</exception>
    public ReadOnlyMemory<T> Memory<T>(long offset, int count)
        where T : unmanaged
    {
        region.GetSpan<T>(offset, count);
        return new MappedMemory<T>(region, offset, count).Memory;
    }

    /// <summary>Reads bytes.</summary>
    /// <inheritdoc cref="Memory"/>
    public void Read(long offset, Span<byte> target)
    {
        region.GetSpan<byte>(offset, target.Length).CopyTo(target);
        GC.KeepAlive(region);
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => region.Close();
}
