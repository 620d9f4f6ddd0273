using System.Buffers;
using Scigo.Files;

namespace Scigo.Buffers;

/// <summary>Input of any kind as one span: decoders work on contiguous bytes.</summary>
ref struct GatheredInput : IDisposable
{
    byte[]? rented;

    public ReadOnlySpan<byte> Span { get; private set; }

    public static GatheredInput From(in ReadOnlySequence<byte> data, ModelOptions options)
    {
        if (data.IsSingleSegment)
            return new GatheredInput { Span = data.FirstSpan };
        Check(data.Length, options);
        var buffer = ArrayPool<byte>.Shared.Rent((int)data.Length);
        data.CopyTo(buffer);
        return new GatheredInput { rented = buffer, Span = buffer.AsSpan(0, (int)data.Length) };
    }

    public static GatheredInput From(Stream stream, ModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var left = stream.CanSeek ? stream.Length - stream.Position : 0;
        Check(left, options);
        // One byte more than is left, so that the end is seen without growing.
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Max(left + 1, 4096));
        var count = 0;
        try
        {
            while (true)
            {
                var read = stream.Read(buffer, count, buffer.Length - count);
                if (read == 0)
                    return new GatheredInput { rented = buffer, Span = buffer.AsSpan(0, count) };
                count += read;
                Check(count, options);
                if (count == buffer.Length)
                    buffer = Grow(buffer);
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    static byte[] Grow(byte[] buffer)
    {
        var grown = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Length * 2L, Array.MaxLength));
        if (grown.Length == buffer.Length)
            throw TooLarge(buffer.Length, DocumentSize.Max);
        buffer.CopyTo(grown, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return grown;
    }

    static void Check(long size, ModelOptions options)
    {
        var limit = Math.Min(options.Limits.MaxBytes, DocumentSize.Max);
        if (size > limit)
            throw TooLarge(size, limit);
    }

    static ModelFormatException TooLarge(long size, long limit) => new(
        ModelFormatError.LimitExceeded,
        $"The data has {size} bytes or more, over the limit of {limit}{(limit == DocumentSize.Max ? ", which is what fits into memory in one piece: .scigo files can be longer" : "")}.",
        0);

    public void Dispose()
    {
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        rented = null;
    }
}
