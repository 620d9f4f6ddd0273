namespace Scigo.Registry.S3;

/// <summary>An object of S3 as a file of this machine, for what only takes files: <c>s3://bucket/models/churn.scigo</c>. It goes when it
/// is disposed of.</summary>
public sealed class S3File : IDisposable
{
    readonly DirectoryInfo folder;

    S3File(DirectoryInfo folder, string path) => (this.folder, Path) = (folder, path);

    /// <summary>Where it is; the name is the object's own, so that its extension says the format.</summary>
    public string Path { get; }

    /// <summary>Whether a text is a URL of S3.</summary>
    public static bool IsUrl(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return S3Location.IsOne(text);
    }

    /// <summary>Downloads an object.</summary>
    /// <param name="url">As <c>s3://bucket/models/churn.scigo</c>; whatever S3 takes for a key may follow the bucket.</param>
    /// <param name="options">How the service is reached.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="FormatException">It is no such URL, or names no object.</exception>
    /// <exception cref="FileNotFoundException">There is no such object.</exception>
    /// <exception cref="IOException">The service failed, or the file cannot be written.</exception>
    public static async Task<S3File> DownloadAsync(string url, S3Options? options = null, CancellationToken cancellation = default)
    {
        var location = S3Location.Parse(url);
        var name = location.Path[(location.Path.LastIndexOf('/') + 1)..];
        if (name.Length == 0)
            throw new FormatException($"\"{url}\" names no object: s3://bucket/models/churn.scigo does.");
        using var bucket = new S3Bucket(S3Clients.Create(options ?? new()), location.Bucket);
        using var stream = await S3ObjectStream.OpenAsync(bucket, location.Path, cancellation).ConfigureAwait(false)
            ?? throw new FileNotFoundException($"There is no {url} at {bucket.Endpoint}.");
        var folder = Directory.CreateTempSubdirectory("scigo-s3-");
        try
        {
            var path = System.IO.Path.Combine(folder.FullName, string.Join('_', name.Split(System.IO.Path.GetInvalidFileNameChars())));
            using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.Asynchronous))
                await stream.CopyToAsync(file, 1 << 18, cancellation).ConfigureAwait(false);
            return new(folder, path);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>Deletes the file.</summary>
    public void Dispose()
    {
        if (folder.Exists)
            folder.Delete(recursive: true);
    }
}
