using System.Globalization;
using System.Net;
using Amazon.S3;
using Amazon.S3.Model;

namespace Scigo.Registry.S3;

/// <summary>
/// An object that is fetched as far as it is read: by ranges, each with what probably is read next. Who reads on and on gets longer ones,
/// who jumps gets short ones.
/// </summary>
sealed class S3ObjectStream : Stream
{
    const int ShortRange = 256 << 10;
    const int LongRange = 8 << 20;
    const int MaxAttempts = 3;

    readonly S3Bucket bucket;
    readonly string key;
    readonly string tag;
    byte[] window;
    long windowStart;
    int windowLength;
    int ahead = ShortRange;
    long position;

    S3ObjectStream(S3Bucket bucket, string key, string tag, long length, byte[] window, int windowLength)
    {
        (this.bucket, this.key, this.tag, this.window, this.windowLength) = (bucket, key, tag, window, windowLength);
        Length = length;
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position
    {
        get => position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            position = value;
        }
    }

    /// <summary>Opens an object with its beginning, in one request.</summary>
    /// <returns>The stream; <c>null</c> when there is none of that key.</returns>
    public static async Task<S3ObjectStream?> OpenAsync(S3Bucket bucket, string key, CancellationToken cancellation)
    {
        var buffer = new byte[ShortRange];
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var response = await bucket.GetAsync(key, new ByteRange(0, ShortRange - 1), null, cancellation).ConfigureAwait(false);
                if (response is null)
                    return null;
                var length = LengthOf(response);
                var first = (int)Math.Min(ShortRange, length);
                await response.ResponseStream.ReadExactlyAsync(buffer.AsMemory(0, first), cancellation).ConfigureAwait(false);
                return new(bucket, key, S3Bucket.TagOf(response.ETag), length, buffer, first);
            }
            catch (IOException e) when (e.InnerException is AmazonS3Exception { StatusCode: HttpStatusCode.RequestedRangeNotSatisfiable })
            {
                // It is empty: there is no first byte to be had.
                return new(bucket, key, "", 0, buffer, 0);
            }
            catch (Exception e) when (IsCutOff(e) && attempt < MaxAttempts)
            {
            }
            catch (Exception e) when (IsCutOff(e))
            {
                throw bucket.Failure(e, key);
            }
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (IsFetchNeeded(buffer.Length))
            await FetchAsync(buffer.Length, cancellationToken).ConfigureAwait(false);
        return Take(buffer.Span);
    }

    public override int Read(Span<byte> buffer)
    {
        // The SDK only has asynchronous calls.
        if (IsFetchNeeded(buffer.Length))
            FetchAsync(buffer.Length, default).GetAwaiter().GetResult();
        return Take(buffer);
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Read(buffer.AsSpan(offset, count));
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ValidateBufferArguments(buffer, offset, count);
        return ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException("The object is only read.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("The object is only read.");

    bool IsFetchNeeded(int count) =>
        count > 0 && position < Length && (position < windowStart || position >= windowStart + windowLength);

    int Take(Span<byte> buffer)
    {
        var count = (int)Math.Max(0, Math.Min(buffer.Length, windowStart + windowLength - position));
        if (count == 0 || position < windowStart)
            return 0;
        window.AsSpan((int)(position - windowStart), count).CopyTo(buffer);
        position += count;
        return count;
    }

    // Puts the window where the position is.
    async Task FetchAsync(int wanted, CancellationToken cancellation)
    {
        ahead = position == windowStart + windowLength ? Math.Min(ahead * 2, LongRange) : ShortRange;
        var length = (int)Math.Min(Math.Max(ahead, Math.Min(wanted, LongRange)), Length - position);
        if (window.Length < length)
            window = new byte[length];
        (windowStart, windowLength) = (position, 0);
        await FetchAsync(position, window.AsMemory(0, length), cancellation).ConfigureAwait(false);
        windowLength = length;
    }

    async Task FetchAsync(long start, Memory<byte> target, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var response = await bucket.GetAsync(key, new ByteRange(start, start + target.Length - 1), tag, cancellation).ConfigureAwait(false)
                    ?? throw new FileNotFoundException($"s3://{bucket.Name}/{key} was deleted while it was read.");
                await response.ResponseStream.ReadExactlyAsync(target, cancellation).ConfigureAwait(false);
                return;
            }
            catch (IOException e) when (e.InnerException is AmazonS3Exception { StatusCode: HttpStatusCode.PreconditionFailed })
            {
                throw new IOException($"s3://{bucket.Name}/{key} was changed while it was read: read it again.", e);
            }
            catch (Exception e) when (IsCutOff(e) && attempt < MaxAttempts)
            {
            }
            catch (Exception e) when (IsCutOff(e))
            {
                throw bucket.Failure(e, key);
            }
        }
    }

    // The SDK repeats requests that fail, but has done with them when the content begins to arrive.
    static bool IsCutOff(Exception e) => e is EndOfStreamException or HttpIOException || (e is IOException && e.InnerException is System.Net.Sockets.SocketException);

    // "bytes 0-99/1234"; a service that ignores ranges sends all, and says how much that is.
    static long LengthOf(GetObjectResponse response) =>
        response.ContentRange is { } range && long.TryParse(range.AsSpan(range.LastIndexOf('/') + 1), CultureInfo.InvariantCulture, out var length)
            ? length
            : response.ContentLength;
}
