using System.Runtime.InteropServices;

namespace Scigo.Tests.Hostile;

/// <summary>
/// Bytes that end where inaccessible memory begins, and begin where it ends: reading one too many kills the process.
/// </summary>
sealed unsafe partial class GuardedMemory : IDisposable
{
    const int None = 0;
    const int ReadAndWrite = 3;
    const int PrivateAnonymous = 0x22;

    readonly byte* region;
    readonly nuint regionLength;
    readonly byte* start;
    readonly int capacity;

    /// <param name="capacity">The most bytes that it is to hold.</param>
    public GuardedMemory(int capacity)
    {
        var page = Environment.SystemPageSize;
        this.capacity = (capacity + page - 1) / page * page;
        regionLength = (nuint)(this.capacity + 2 * page);
        region = Map(null, regionLength, None, PrivateAnonymous, -1, 0);
        start = region + page;
        Assert.True((nint)region != -1 && Protect(start, (nuint)this.capacity, ReadAndWrite) == 0, "No memory could be mapped.");
    }

    /// <summary>Whether this system has the calls that it takes.</summary>
    public static bool IsSupported => OperatingSystem.IsLinux();

    /// <summary>Returns the data, with nothing readable behind it.</summary>
    public ReadOnlySpan<byte> EndingHere(ReadOnlySpan<byte> data)
    {
        var copy = new Span<byte>(start + capacity - data.Length, data.Length);
        data.CopyTo(copy);
        return copy;
    }

    /// <summary>Returns the data, with nothing readable before it.</summary>
    public ReadOnlySpan<byte> BeginningHere(ReadOnlySpan<byte> data)
    {
        var copy = new Span<byte>(start, data.Length);
        data.CopyTo(copy);
        return copy;
    }

    public void Dispose() => Unmap(region, regionLength);

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial byte* Map(void* address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(void* address, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(void* address, nuint length);
}
