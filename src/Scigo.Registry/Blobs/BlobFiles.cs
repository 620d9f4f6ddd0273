using System.Collections.Concurrent;
using System.Security.Cryptography;
using Scigo.Registry.Log;
using Scigo.Registry.Storage;

namespace Scigo.Registry.Blobs;

/// <summary>Blobs as files: written from one, and fetched into one, whose digest is checked.</summary>
sealed class BlobFiles(IObjectStore store, string cacheFolder)
{
    // The digests of the files of the cache that this process has checked.
    readonly ConcurrentDictionary<string, bool> trusted = new(StringComparer.Ordinal);

    /// <summary>Writes a file as a new blob.</summary>
    public async Task<BlobReference> WriteAsync(string model, string path, BlobReference? same, CancellationToken cancellation)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous);
        var sha256 = await DigestAsync(stream, cancellation).ConfigureAwait(false);
        if (same is not null && same.Sha256 == sha256 && await IsThereAsync(same, cancellation).ConfigureAwait(false))
            return same;
        var blob = new BlobReference { Key = RegistryKeys.NewBlob(model, sha256), Sha256 = sha256, Length = stream.Length };
        stream.Position = 0;
        await store.WriteAsync(blob.Key, stream, null, cancellation).ConfigureAwait(false);
        return blob;
    }

    /// <summary>Returns a file with a blob's bytes, which have been checked against its digest.</summary>
    /// <exception cref="RegistryException">The store has another content, or none.</exception>
    /// <exception cref="IOException">The store failed.</exception>
    public async Task<string> FetchAsync(BlobReference blob, CancellationToken cancellation)
    {
        if (store is FolderStore folder)
        {
            await CheckAsync(blob, cancellation).ConfigureAwait(false);
            return folder.PathOf(blob.Key);
        }
        var cached = Path.Combine(cacheFolder, blob.Sha256);
        // What a process before left there, or somebody else, is believed when its digest is right.
        if (!trusted.ContainsKey(blob.Sha256) && !await IsWholeAsync(blob, cached, cancellation).ConfigureAwait(false))
            await DownloadAsync(blob, cached, cancellation).ConfigureAwait(false);
        trusted[blob.Sha256] = true;
        return cached;
    }

    /// <summary>Reads a blob where it is, and checks its digest.</summary>
    /// <exception cref="RegistryException">The store has another content, or none.</exception>
    public async Task CheckAsync(BlobReference blob, CancellationToken cancellation)
    {
        using var stream = await store.OpenAsync(blob.Key, cancellation).ConfigureAwait(false) ?? throw Missing(blob);
        await CheckAsync(blob, stream, cancellation).ConfigureAwait(false);
    }

    async Task DownloadAsync(BlobReference blob, string path, CancellationToken cancellation)
    {
        Directory.CreateDirectory(cacheFolder);
        var temporary = Path.Combine(cacheFolder, Path.GetRandomFileName());
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, 1, FileOptions.Asynchronous))
            {
                using (var source = await store.OpenAsync(blob.Key, cancellation).ConfigureAwait(false) ?? throw Missing(blob))
                {
                    // Before anything is taken: a manifest says how much it may be.
                    CheckLength(blob, source.Length);
                    await source.CopyToAsync(file, 1 << 18, cancellation).ConfigureAwait(false);
                }
                file.Position = 0;
                await CheckAsync(blob, file, cancellation).ConfigureAwait(false);
                file.Flush(flushToDisk: true);
            }
            // Who downloads it at the same time has the same bytes.
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    async Task<bool> IsThereAsync(BlobReference blob, CancellationToken cancellation)
    {
        using var stream = await store.OpenAsync(blob.Key, cancellation).ConfigureAwait(false);
        return stream?.Length == blob.Length;
    }

    static async Task<bool> IsWholeAsync(BlobReference blob, string path, CancellationToken cancellation)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous);
            return stream.Length == blob.Length && await DigestAsync(stream, cancellation).ConfigureAwait(false) == blob.Sha256;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    static async Task CheckAsync(BlobReference blob, Stream stream, CancellationToken cancellation)
    {
        CheckLength(blob, stream.Length);
        var sha256 = await DigestAsync(stream, cancellation).ConfigureAwait(false);
        if (sha256 != blob.Sha256)
            throw new RegistryException(RegistryError.Corrupt, $"{blob.Key} has the SHA-256 {sha256}; it was written with {blob.Sha256}.");
    }

    static void CheckLength(BlobReference blob, long length)
    {
        if (length != blob.Length)
            throw new RegistryException(RegistryError.Corrupt, $"{blob.Key} has {length} bytes; it was written with {blob.Length}.");
    }

    static async Task<string> DigestAsync(Stream stream, CancellationToken cancellation) =>
        Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation).ConfigureAwait(false));

    static RegistryException Missing(BlobReference blob) => new(RegistryError.Corrupt, $"{blob.Key} is gone from the store.");
}
