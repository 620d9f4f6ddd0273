using System.Buffers;

namespace Scigo.Interop.SciKitLearn;

/// <summary>A document, whole, in memory that is given back: members may come in any order.</summary>
readonly ref struct DocumentBytes : IDisposable
{
    readonly byte[] rented;
    readonly int length;

    /// <summary>Takes the rest of a stream.</summary>
    /// <exception cref="ModelFormatException">It is longer than the limits allow.</exception>
    internal DocumentBytes(Stream source, ModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        var left = source.Length - source.Position;
        var limit = Math.Min(options.Limits.MaxBytes, Array.MaxLength);
        if (left > limit)
            throw new ModelFormatException(ModelFormatError.LimitExceeded, $"The data has {left} bytes, over the limit of {limit}.", 0);
        rented = ArrayPool<byte>.Shared.Rent((int)left);
        length = source.ReadAtLeast(rented.AsSpan(0, (int)left), (int)left, throwOnEndOfStream: false);
    }

    internal ReadOnlySpan<byte> Span => rented.AsSpan(0, length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(rented);
}
