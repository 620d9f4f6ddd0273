using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Scigo.Files;

namespace Scigo.Registry.Storage;

/// <summary>
/// Objects as the files of a folder. New content is written beside its place, flushed to the disk and put there in one step, so that
/// readers, other processes and whatever remains after a loss of power see an object whole or not at all.
/// </summary>
/// <remarks>The folder must be on a file system whose locks hold between all who use it: a local disk does, not every network's.</remarks>
public sealed class FolderStore : IObjectStore
{
    // What the registry reads whole is far shorter; a longer file was not written by it.
    const long MaxSmall = 64 << 20;

    // Of what is never taken for an object.
    const string Hidden = ".scigo-";

    readonly string root;

    /// <summary>Uses a folder, which is created when the first object is.</summary>
    public FolderStore(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        root = Path.GetFullPath(path);
    }

    /// <summary>The folder, as a full path.</summary>
    public string Root => root;

    /// <inheritdoc/>
    public override string ToString() => root;

    /// <inheritdoc/>
    public async Task<StoredObject?> ReadAsync(string key, CancellationToken cancellation = default)
    {
        using var stream = OpenFile(PathOf(key), FileOptions.Asynchronous | FileOptions.SequentialScan);
        if (stream is null)
            return null;
        if (stream.Length > MaxSmall)
            throw new IOException($"\"{key}\" in {root} has {stream.Length} bytes, and is no object of a registry.");
        var content = new byte[stream.Length];
        await stream.ReadExactlyAsync(content, cancellation).ConfigureAwait(false);
        return new(content, TagOf(content));
    }

    /// <inheritdoc/>
    public Task<bool> CreateAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancellation = default)
    {
        var path = PathOf(key);
        return OnPool(() => Create(path, content), cancellation);
    }

    /// <inheritdoc/>
    public async Task<bool> ReplaceAsync(string key, ReadOnlyMemory<byte> content, string tag, CancellationToken cancellation = default)
    {
        var path = PathOf(key);
        if (!File.Exists(path))
            return false;
        using var alone = await FileLock.TakeAsync(Beside(path, "lock"), cancellation).ConfigureAwait(false);
        var current = await ReadAsync(key, cancellation).ConfigureAwait(false);
        return current?.Tag == tag && await OnPool(() => Put(path, content, Replace), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task WriteAsync(
        string key, Stream content, IReadOnlyDictionary<string, string>? attributes = null, CancellationToken cancellation = default)
    {
        var path = PathOf(key);
        var temporary = Allowed(() => Prepare(path));
        try
        {
            using (var stream = Allowed(() => new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1, FileOptions.Asynchronous)))
            {
                await content.CopyToAsync(stream, 1 << 18, cancellation).ConfigureAwait(false);
                await OnPool(() => { stream.Flush(flushToDisk: true); return true; }, cancellation).ConfigureAwait(false);
            }
            Replace(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
        FlushFoldersOf(path);
    }

    /// <inheritdoc/>
    public Task<Stream?> OpenAsync(string key, CancellationToken cancellation = default) =>
        Task.FromResult<Stream?>(OpenFile(PathOf(key), FileOptions.Asynchronous));

    /// <inheritdoc/>
    public async IAsyncEnumerable<ObjectEntry> ListAsync(
        string prefix, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ObjectKey.CheckPrefix(prefix);
        var entries = await OnPool(() => EntriesOf(prefix), cancellation).ConfigureAwait(false);
        foreach (var entry in entries)
            yield return entry;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string key, CancellationToken cancellation = default)
    {
        var path = PathOf(key);
        return OnPool(
            () =>
            {
                if (File.Exists(path))
                    File.Delete(path);
                return true;
            },
            cancellation);
    }

    List<ObjectEntry> EntriesOf(string prefix)
    {
        var entries = new List<ObjectEntry>();
        var folder = new DirectoryInfo(Path.Combine(root, prefix));
        if (!folder.Exists)
            return entries;
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            try
            {
                if (!file.Name.StartsWith(Hidden, StringComparison.Ordinal))
                    entries.Add(new(Path.GetRelativePath(root, file.FullName).Replace(Path.DirectorySeparatorChar, '/'), file.Length));
            }
            catch (FileNotFoundException)
            {
                // Deleted since.
            }
        }
        entries.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return entries;
    }

    internal string PathOf(string key)
    {
        ObjectKey.Check(key);
        return Path.Combine(root, key.Replace('/', Path.DirectorySeparatorChar));
    }

    bool Create(string path, ReadOnlyMemory<byte> content)
    {
        if (!File.Exists(path) && Put(path, content, static (temporary, target) => HardLink.TryMove(temporary, target)))
            return true;
        // Whoever goes on from what is there must not be more durable than that.
        FlushFoldersOf(path);
        return false;
    }

    // Returns whether the content is in its place: moving may be refused.
    bool Put(string path, ReadOnlyMemory<byte> content, Func<string, string, bool> move)
    {
        var temporary = Prepare(path);
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1))
            {
                stream.Write(content.Span);
                stream.Flush(flushToDisk: true);
            }
            if (!move(temporary, path))
                return false;
        }
        finally
        {
            // Gone already where it was renamed.
            File.Delete(temporary);
        }
        FlushFoldersOf(path);
        return true;
    }

    static bool Replace(string temporary, string path)
    {
        File.Move(temporary, path, overwrite: true);
        return true;
    }

    static string Prepare(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return Beside(path, Path.GetRandomFileName());
    }

    static string Beside(string path, string what) =>
        Path.Combine(Path.GetDirectoryName(path)!, $"{Hidden}{Path.GetFileName(path)}.{what}");

    // A folder that is new itself has to be durable, too: all up to the root are flushed.
    void FlushFoldersOf(string path)
    {
        for (var folder = Path.GetDirectoryName(path)!; ; folder = Path.GetDirectoryName(folder)!)
        {
            DirectoryFlush.Flush(folder);
            if (folder.Length <= root.Length)
                return;
        }
    }

    static FileStream? OpenFile(string path, FileOptions options)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, options);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException(e.Message, e);
        }
    }

    static string TagOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    // Flushing to a disk takes its time.
    static Task<T> OnPool<T>(Func<T> action, CancellationToken cancellation) => Task.Run(() => Allowed(action), cancellation);

    // Who uses a store need not tell its refusals from its failures.
    static T Allowed<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException(e.Message, e);
        }
    }
}
