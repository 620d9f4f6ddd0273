namespace Scigo.Files;

/// <summary>
/// Replaces a file as a whole: what is written goes into a file of its own beside it, to the disk, and then into its place. Whoever
/// reads meanwhile, and whatever goes wrong, the path has the old content or the new. A process that is killed leaves the file beside it,
/// <c>.scigo-*</c>: nobody else can know that it is not being written.
/// </summary>
static class AtomicFile
{
    const int BufferSize = 1 << 16;

    public static void Write(string path, Action<Stream> write, CancellationToken cancellation = default)
    {
        var target = Resolve(path);
        var directory = Path.GetDirectoryName(target)
            ?? throw new ArgumentException($"\"{path}\" is no path of a file.", nameof(path));
        if (Directory.Exists(target))
            throw new IOException($"\"{path}\" is a directory.");
        // Short, and hidden on Unix: the name beside a long one must not be too long.
        var temporary = Path.Combine(directory, ".scigo-" + Path.GetRandomFileName());
        try
        {
            using (var stream = new TargetStream(Create(temporary, target), path))
            {
                write(stream);
                stream.Flush(toDisk: true);
            }
            cancellation.ThrowIfCancellationRequested();
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            Delete(temporary);
            throw;
        }
        DirectoryFlush.Flush(directory);
    }

    // What a link points to is replaced, not the link.
    static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        var file = new FileInfo(full);
        return file.LinkTarget is null ? full : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full;
    }

    static FileStream Create(string temporary, string target)
    {
        var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, BufferSize);
        // Who may read the file stays as it was.
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
        return stream;
    }

    static void Delete(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What went wrong before is what the caller has to know.
        }
    }
}
