using Amazon.S3.Model;

namespace Scigo.Registry.S3;

/// <summary>Writes objects of any length: short ones at once, long ones in parts, of which one is in memory at a time.</summary>
static class S3Upload
{
    /// <summary>The least bytes of a part; the service wants 5 MiB.</summary>
    public const int MinPart = 8 << 20;

    const int MaxParts = 10_000;

    /// <exception cref="IOException">The service failed. What was there is there, or the whole new content.</exception>
    public static async Task WriteAsync(
        S3Bucket bucket, string key, Stream content, IReadOnlyDictionary<string, string>? attributes, CancellationToken cancellation)
    {
        var part = new byte[PartLength(content)];
        var length = await content.ReadAtLeastAsync(part, part.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        if (length < part.Length)
        {
            await bucket.CallAsync(key, s3 => s3.PutObjectAsync(Whole(), cancellation), cancellation).ConfigureAwait(false);
            return;
        }
        await WritePartsAsync(bucket, key, part, content, attributes, cancellation).ConfigureAwait(false);

        PutObjectRequest Whole()
        {
            var request = bucket.NewPut(key, new MemoryStream(part, 0, length, writable: false));
            AddTo(request.Metadata, attributes);
            return request;
        }
    }

    static async Task WritePartsAsync(
        S3Bucket bucket, string key, byte[] part, Stream content, IReadOnlyDictionary<string, string>? attributes, CancellationToken cancellation)
    {
        var begin = new InitiateMultipartUploadRequest { BucketName = bucket.Name, Key = key };
        AddTo(begin.Metadata, attributes);
        var upload = (await bucket.CallAsync(key, s3 => s3.InitiateMultipartUploadAsync(begin, cancellation), cancellation).ConfigureAwait(false)).UploadId;
        try
        {
            var parts = new List<PartETag>();
            for (var length = part.Length; length > 0;)
            {
                var (number, size) = (parts.Count + 1, length);
                var written = await bucket.CallAsync(
                    key,
                    s3 => s3.UploadPartAsync(
                        new()
                        {
                            BucketName = bucket.Name,
                            Key = key,
                            UploadId = upload,
                            PartNumber = number,
                            PartSize = size,
                            InputStream = new MemoryStream(part, 0, size, writable: false),
                            UseChunkEncoding = false,
                        },
                        cancellation),
                    cancellation).ConfigureAwait(false);
                parts.Add(new() { PartNumber = number, ETag = written.ETag });
                length = await content.ReadAtLeastAsync(part, part.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
            }
            var end = new CompleteMultipartUploadRequest { BucketName = bucket.Name, Key = key, UploadId = upload, PartETags = parts };
            await bucket.CallAsync(key, s3 => s3.CompleteMultipartUploadAsync(end, cancellation), cancellation).ConfigureAwait(false);
        }
        catch
        {
            await AbortAsync(bucket, key, upload).ConfigureAwait(false);
            throw;
        }
    }

    // Parts that nobody puts together cost money until they are aborted.
    static async Task AbortAsync(S3Bucket bucket, string key, string upload)
    {
        try
        {
            var abort = new AbortMultipartUploadRequest { BucketName = bucket.Name, Key = key, UploadId = upload };
            await bucket.CallAsync(key, s3 => s3.AbortMultipartUploadAsync(abort), default).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // What went wrong before is what is to be told.
        }
    }

    // What is shorter than a part gets a buffer of its own length, with a byte more that shows that nothing follows.
    static int PartLength(Stream content)
    {
        if (!content.CanSeek)
            return MinPart;
        var length = content.Length - content.Position;
        return length < MinPart ? (int)length + 1 : checked((int)Math.Max(MinPart, length / (MaxParts - 1) + 1));
    }

    static void AddTo(MetadataCollection metadata, IReadOnlyDictionary<string, string>? attributes)
    {
        foreach (var (name, value) in attributes ?? new Dictionary<string, string>())
            metadata.Add(name, value);
    }
}
