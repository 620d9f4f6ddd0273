using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace Scigo.Files;

/// <summary>
/// A file mapped into memory. Reading memory after it is unmapped kills the process and cannot be caught; closing is therefore
/// logical, and the mapping goes when the garbage collector finds that no array refers to it any more. Nothing unmaps it earlier.
/// </summary>
sealed unsafe class MappedRegion
{
    // Unmaps when it is finalized: it is never disposed of.
    readonly SafeMemoryMappedViewHandle view;
    readonly byte* start;
    volatile bool closed;

    public MappedRegion(FileStream file)
    {
        Length = file.Length;
        using var mapping = MemoryMappedFile.CreateFromFile(
            file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        view = mapping.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read).SafeMemoryMappedViewHandle;
        start = (byte*)view.DangerousGetHandle();
    }

    public long Length { get; }

    public bool IsClosed => closed;

    /// <summary>Lets no one have further spans. Those handed out stay readable while an array of the region is reachable.</summary>
    public void Close() => closed = true;

    /// <exception cref="ObjectDisposedException">The region is closed.</exception>
    public ReadOnlySpan<T> GetSpan<T>(long offset, int count)
        where T : unmanaged
    {
        ObjectDisposedException.ThrowIf(closed, typeof(MappedModel<>));
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)count * sizeof(T), Length - offset);
        return new ReadOnlySpan<T>(start + offset, count);
    }

    /// <summary>The address of a byte, for who pins it; the caller keeps the region alive.</summary>
    public void* AddressOf(long offset)
    {
        ObjectDisposedException.ThrowIf(closed, typeof(MappedModel<>));
        return start + offset;
    }
}
