using System.IO.MemoryMappedFiles;

namespace Scigo.Benchmarks.Files;

/// <summary>The floors of files: what the system takes for the bytes alone.</summary>
static unsafe class SystemCalls
{
    /// <summary>Maps a file, reads its last byte through a pointer, and unmaps it.</summary>
    internal static byte MapAndReadLast(string path)
    {
        using var file = File.OpenRead(path);
        using var mapping = MemoryMappedFile.CreateFromFile(
            file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        using var view = mapping.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        var last = start[file.Length - 1];
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        return last;
    }

    /// <summary>Reads a file into memory that is there, and returns how many bytes that were.</summary>
    internal static int Read(string path, Span<byte> buffer)
    {
        using var file = File.OpenHandle(path);
        var read = 0;
        while (read < buffer.Length && RandomAccess.Read(file, buffer[read..], read) is > 0 and var count)
            read += count;
        return read;
    }

    /// <summary>Writes a file that was not there, to the disk, and deletes it: replacing a file frees the old one's blocks, too.</summary>
    internal static void WriteNewFile(string path, ReadOnlySpan<byte> content)
    {
        using (var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write))
        {
            RandomAccess.Write(file, content, 0);
            RandomAccess.FlushToDisk(file);
        }
        File.Delete(path);
    }
}
