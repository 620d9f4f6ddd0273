using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace Scigo.Registry.S3;

/// <summary>The requests that are made to a bucket, by whole keys; whatever goes wrong with one is an <see cref="IOException"/>.</summary>
sealed class S3Bucket(IAmazonS3 client, string name) : IDisposable
{
    const int MaxAttempts = 20;
    const int LongestWaitMilliseconds = 100;

    public string Name => name;

    public string Endpoint => client.Config.ServiceURL ?? $"S3 in {client.Config.RegionEndpoint?.SystemName}";

    /// <summary>Makes a request, and returns its answer.</summary>
    /// <param name="key">What it is about.</param>
    /// <param name="request">Makes it; asked again where the service wants it so.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="IOException">It failed.</exception>
    public async Task<T> CallAsync<T>(string key, Func<IAmazonS3, Task<T>> request, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await request(client).ConfigureAwait(false);
            }
            catch (AmazonS3Exception e) when (S3Failure.IsPassing(e) && attempt < MaxAttempts)
            {
            }
            catch (Exception e) when (S3Failure.Is(e) && !(e is OperationCanceledException && cancellation.IsCancellationRequested))
            {
                throw Failure(e, key);
            }
            await Task.Delay(Random.Shared.Next(LongestWaitMilliseconds), cancellation).ConfigureAwait(false);
        }
    }

    public IOException Failure(Exception e, string key) => S3Failure.Of(e, $"s3://{name}/{key}", name, Endpoint);

    /// <summary>Returns an object or a part of it; <c>null</c> when there is none.</summary>
    /// <param name="key">The object.</param>
    /// <param name="range">The bytes; <c>null</c> for all.</param>
    /// <param name="tag">The tag that it must have; <c>null</c> for any.</param>
    /// <param name="cancellation">Cancels.</param>
    public Task<GetObjectResponse?> GetAsync(string key, ByteRange? range, string? tag, CancellationToken cancellation) => CallAsync(
        key,
        async s3 =>
        {
            try
            {
                var request = new GetObjectRequest { BucketName = name, Key = key, ByteRange = range, EtagToMatch = tag };
                return await s3.GetObjectAsync(request, cancellation).ConfigureAwait(false);
            }
            catch (AmazonS3Exception e) when (IsGone(e))
            {
                return null;
            }
        },
        cancellation);

    /// <summary>Returns the tag of an object, as it goes into a condition: some services take no quotes there.</summary>
    public static string TagOf(string etag) => etag.Trim('"');

    /// <summary>Writes an object on a condition.</summary>
    /// <param name="key">The object.</param>
    /// <param name="content">Its content.</param>
    /// <param name="tag">The tag that it must have; <c>null</c> when there must be none of that key.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <returns>Whether the condition held.</returns>
    public Task<bool> PutIfAsync(string key, ReadOnlyMemory<byte> content, string? tag, CancellationToken cancellation)
    {
        var bytes = content.ToArray();
        return CallAsync(
            key,
            async s3 =>
            {
                var request = NewPut(key, new MemoryStream(bytes, writable: false));
                (request.IfMatch, request.IfNoneMatch) = (tag, tag is null ? "*" : null);
                try
                {
                    await s3.PutObjectAsync(request, cancellation).ConfigureAwait(false);
                    return true;
                }
                catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.PreconditionFailed || (tag is not null && IsGone(e)))
                {
                    return false;
                }
            },
            cancellation);
    }

    public PutObjectRequest NewPut(string key, Stream content) =>
        new() { BucketName = name, Key = key, InputStream = content, UseChunkEncoding = false, AutoCloseStream = false };

    /// <summary>Deletes an object; that it is gone already is no error.</summary>
    public Task DeleteAsync(string key, CancellationToken cancellation) => CallAsync(
        key,
        async s3 =>
        {
            try
            {
                await s3.DeleteObjectAsync(new DeleteObjectRequest { BucketName = name, Key = key }, cancellation).ConfigureAwait(false);
            }
            catch (AmazonS3Exception e) when (IsGone(e))
            {
            }
            return true;
        },
        cancellation);

    public void Dispose() => client.Dispose();

    static bool IsGone(AmazonServiceException e) => e.StatusCode == HttpStatusCode.NotFound && e.ErrorCode != "NoSuchBucket";
}
