using System.Security.Cryptography;
using Scigo.Registry.Log;
using Scigo.Registry.Storage;

namespace Scigo.Registry.Blobs;

/// <summary>Blobs as files: written from one, and fetched into one, whose digest is checked.</summary>
sealed class BlobFiles(IObjectStore store, string cacheFolder)
{
    /// <summary>Writes a file as a new blob.</summary>
    public async Task<BlobReference> WriteAsync(string model, string path, BlobReference? same, CancellationToken cancellation)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous);
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation).ConfigureAwait(false));
        if (same is not null && same.Sha256 == sha256)
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
            var path = folder.PathOf(blob.Key);
            using var stream = await store.OpenAsync(blob.Key, cancellation).ConfigureAwait(false) ?? throw Missing(blob);
            await CheckAsync(blob, stream, cancellation).ConfigureAwait(false);
            return path;
        }
        var cached = Path.Combine(cacheFolder, blob.Sha256);
        if (!File.Exists(cached) || new FileInfo(cached).Length != blob.Length)
            await DownloadAsync(blob, cached, cancellation).ConfigureAwait(false);
        return cached;
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
                    await source.CopyToAsync(file, 1 << 18, cancellation).ConfigureAwait(false);
                file.Position = 0;
                await CheckAsync(blob, file, cancellation).ConfigureAwait(false);
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

    static async Task CheckAsync(BlobReference blob, Stream stream, CancellationToken cancellation)
    {
        var length = stream.Length;
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation).ConfigureAwait(false));
        if (length != blob.Length || sha256 != blob.Sha256)
            throw new RegistryException(
                RegistryError.Corrupt, $"{blob.Key} has {length} bytes with the SHA-256 {sha256}; it was written with {blob.Length} and {blob.Sha256}.");
    }

    static RegistryException Missing(BlobReference blob) => new(RegistryError.Corrupt, $"{blob.Key} is gone from the store.");
}
