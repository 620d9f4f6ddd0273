namespace Scigo.Registry.Storage;

/// <summary>A file that one process, and one task of it, holds at a time. The system lets go of it when the process ends, however it does.</summary>
sealed class FileLock : IDisposable
{
    static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(20);

    readonly FileStream stream;

    FileLock(FileStream stream) => this.stream = stream;

    /// <summary>Waits for the lock. The file stays: who deleted it would let two hold it.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled while waiting.</exception>
    public static async Task<FileLock> TakeAsync(string path, CancellationToken cancellation)
    {
        for (var wait = TimeSpan.FromMilliseconds(1); ; wait = TimeSpan.FromTicks(Math.Min(wait.Ticks * 2, Longest.Ticks)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (TryOpen(path) is { } stream)
                return new(stream);
            // Those who wait do not all come back at once.
            await Task.Delay(wait * (0.5 + Random.Shared.NextDouble()), cancellation).ConfigureAwait(false);
        }
    }

    static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
        }
        catch (IOException e) when (IsHeld(e))
        {
            return null;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException(e.Message, e);
        }
    }

    // The system's own words for a file that is held: on Windows, Linux and macOS.
    static bool IsHeld(IOException e) => (e.HResult & 0xFFFF) is 32 or 33 || (!OperatingSystem.IsWindows() && e.HResult is 11 or 35);

    public void Dispose() => stream.Dispose();
}
