using System.Runtime.CompilerServices;
using Amazon.S3;
using Amazon.S3.Model;
using Scigo.Registry.Storage;

namespace Scigo.Registry.S3;

/// <summary>
/// Objects in a bucket of Amazon's S3, or of any service that is compatible and has its conditional writes (<c>If-None-Match</c> and
/// <c>If-Match</c> of PutObject): MinIO, Ceph, Cloudflare R2 and others. <see cref="CheckAsync"/> finds out.
/// </summary>
/// <remarks>
/// A request whose answer is lost is made again by the SDK. Then <see cref="CreateAsync"/> and <see cref="ReplaceAsync"/> may say
/// <c>false</c> of an object that they have written themselves: who must know reads it, as the registry does.
/// </remarks>
public sealed class S3Store : IObjectStore, IDisposable
{
    // What the registry reads whole is far shorter; a longer object was not written by it.
    const long MaxSmall = 64 << 20;

    readonly S3Bucket bucket;
    readonly string prefix;
    readonly bool ownsClient;

    /// <summary>Uses a bucket by a client of one's own, which stays open.</summary>
    /// <param name="client">
    /// The client. For services other than Amazon's its configuration has <c>ForcePathStyle</c>, and <c>RequestChecksumCalculation</c> and
    /// <c>ResponseChecksumValidation</c> as <c>WHEN_REQUIRED</c>.
    /// </param>
    /// <param name="bucket">The bucket, which must be there.</param>
    /// <param name="prefix">What all keys begin with, up to a slash, as <c>teams/risk</c>; empty for the whole bucket.</param>
    public S3Store(IAmazonS3 client, string bucket, string prefix = "")
        : this(new S3Bucket(client ?? throw new ArgumentNullException(nameof(client)), CheckBucket(bucket)), prefix, ownsClient: false)
    {
    }

    S3Store(S3Bucket bucket, string prefix, bool ownsClient)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        var trimmed = prefix.Trim('/');
        (this.bucket, this.ownsClient) = (bucket, ownsClient);
        this.prefix = trimmed.Length == 0 ? "" : trimmed + "/";
    }

    /// <summary>Uses the bucket and the prefix that a URL such as <c>s3://bucket/teams/risk</c> names.</summary>
    /// <exception cref="FormatException">It is no such URL.</exception>
    /// <exception cref="IOException">Neither a region nor an endpoint is known.</exception>
    public static S3Store Parse(string url, S3Options? options = null)
    {
        var location = S3Location.Parse(url);
        return new(new S3Bucket(S3Clients.Create(options ?? new()), location.Bucket), location.Path, ownsClient: true);
    }

    /// <summary>How many keys a list asks for at once; 0 for as many as the service gives.</summary>
    internal int PageLength { get; init; }

    /// <summary>The bucket.</summary>
    public string Bucket => bucket.Name;

    /// <summary>What all keys begin with: empty, or ending with a slash.</summary>
    public string Prefix => prefix;

    /// <inheritdoc/>
    public override string ToString() => $"s3://{Bucket}/{prefix}";

    /// <summary>Checks that the bucket is there, and that the service keeps to the conditions of writes: without that, two who write at
    /// once would lose one of both. It writes an object, and deletes it.</summary>
    /// <exception cref="IOException">It is not so, or the store failed.</exception>
    public async Task CheckAsync(CancellationToken cancellation = default)
    {
        var key = $"check.{Guid.NewGuid():n}";
        try
        {
            await CheckConditionsAsync(key, cancellation).ConfigureAwait(false);
        }
        catch
        {
            try
            {
                await DeleteAsync(key, default).ConfigureAwait(false);
            }
            catch (IOException)
            {
                // What was found before is what is to be told.
            }
            throw;
        }
        await DeleteAsync(key, cancellation).ConfigureAwait(false);
    }

    async Task CheckConditionsAsync(string key, CancellationToken cancellation)
    {
        var created = await CreateAsync(key, new byte[] { 1 }, cancellation).ConfigureAwait(false);
        if (await CreateAsync(key, new byte[] { 2 }, cancellation).ConfigureAwait(false))
            throw Unconditional("creates an object that is there already (If-None-Match)");
        var tag = (await ReadAsync(key, cancellation).ConfigureAwait(false))?.Tag;
        if (!created || tag is null)
            throw new IOException($"{this}: {bucket.Endpoint} says that it has an object, and has none.");
        if (!await ReplaceAsync(key, new byte[] { 3 }, tag, cancellation).ConfigureAwait(false))
            throw Unconditional("does not replace an object that is as it was read (If-Match)");
        if (await ReplaceAsync(key, new byte[] { 4 }, tag, cancellation).ConfigureAwait(false))
            throw Unconditional("replaces an object that has changed since it was read (If-Match)");
    }

    /// <inheritdoc/>
    public async Task<StoredObject?> ReadAsync(string key, CancellationToken cancellation = default)
    {
        var whole = KeyOf(key);
        using var response = await bucket.GetAsync(whole, null, null, cancellation).ConfigureAwait(false);
        if (response is null)
            return null;
        if (response.ContentLength > MaxSmall)
            throw new IOException($"s3://{Bucket}/{whole} has {response.ContentLength} bytes, and is no object of a registry.");
        var content = new byte[response.ContentLength];
        return await bucket.CallAsync(
            whole,
            async _ =>
            {
                await response.ResponseStream.ReadExactlyAsync(content, cancellation).ConfigureAwait(false);
                return new StoredObject(content, S3Bucket.TagOf(response.ETag));
            },
            cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<bool> CreateAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancellation = default) =>
        bucket.PutIfAsync(KeyOf(key), content, null, cancellation);

    /// <inheritdoc/>
    public Task<bool> ReplaceAsync(string key, ReadOnlyMemory<byte> content, string tag, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return bucket.PutIfAsync(KeyOf(key), content, tag, cancellation);
    }

    /// <inheritdoc/>
    public Task WriteAsync(
        string key, Stream content, IReadOnlyDictionary<string, string>? attributes = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        return S3Upload.WriteAsync(bucket, KeyOf(key), content, attributes, cancellation);
    }

    /// <inheritdoc/>
    public async Task<Stream?> OpenAsync(string key, CancellationToken cancellation = default) =>
        await S3ObjectStream.OpenAsync(bucket, KeyOf(key), cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ObjectEntry> ListAsync(
        string prefix, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ObjectKey.CheckPrefix(prefix);
        var request = new ListObjectsV2Request { BucketName = Bucket, Prefix = this.prefix + prefix };
        if (PageLength > 0)
            request.MaxKeys = PageLength;
        do
        {
            var page = await bucket.CallAsync(request.Prefix, s3 => s3.ListObjectsV2Async(request, cancellation), cancellation).ConfigureAwait(false);
            foreach (var found in page.S3Objects ?? [])
            {
                var key = found.Key[this.prefix.Length..];
                // Consoles make objects that stand for folders.
                if (ObjectKey.IsKey(key))
                    yield return new(key, found.Size ?? 0);
            }
            request.ContinuationToken = page.IsTruncated == true ? page.NextContinuationToken : null;
        }
        while (request.ContinuationToken is not null);
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string key, CancellationToken cancellation = default) => bucket.DeleteAsync(KeyOf(key), cancellation);

    /// <summary>Closes the client, unless it was given.</summary>
    public void Dispose()
    {
        if (ownsClient)
            bucket.Dispose();
    }

    string KeyOf(string key)
    {
        ObjectKey.Check(key);
        return prefix + key;
    }

    IOException Unconditional(string what) =>
        new($"{this}: {bucket.Endpoint} {what}: those who write at once would lose what the others wrote. Use a service with conditional writes.");

    static string CheckBucket(string bucket)
    {
        ArgumentException.ThrowIfNullOrEmpty(bucket);
        return bucket;
    }
}
