using System.Runtime.InteropServices;

namespace Scigo.Files;

/// <summary>
/// Makes a rename durable: on Unix the directory has to be flushed itself, for which .NET has no call. A file system that cannot do it
/// is no reason to call a save failed that has been done.
/// </summary>
static partial class DirectoryFlush
{
    public static void Flush(string directory)
    {
        // Windows flushes directories by itself, and opens none.
        if (OperatingSystem.IsWindows())
            return;
        var descriptor = Open(directory, flags: 0);
        if (descriptor < 0)
            return;
        _ = Sync(descriptor);
        _ = Close(descriptor);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Sync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
