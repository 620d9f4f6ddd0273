using System.Buffers;
using ZstdSharp;

namespace Scigo.Files;

/// <summary>Compresses one section after the other into a Zstandard frame each, piece by piece.</summary>
sealed class ZstdEncoder(int level) : IDisposable
{
    readonly Compressor compressor = new(level);
    readonly byte[] output = ArrayPool<byte>.Shared.Rent(FileLayout.PieceSize);

    /// <summary>Takes a part of the frame; <c>false</c> ends the compression.</summary>
    public delegate bool Sink(ReadOnlySpan<byte> part);

    /// <summary>Begins a frame.</summary>
    /// <param name="length">The bytes that will be appended.</param>
    public void Begin(long length)
    {
        compressor.ResetStream();
        compressor.SetPledgedSrcSize((ulong)length);
    }

    /// <summary>Compresses the next piece.</summary>
    /// <returns>Whether the sink took everything.</returns>
    public bool Append(ReadOnlySpan<byte> piece, bool isLast, Sink sink)
    {
        OperationStatus status;
        do
        {
            status = compressor.WrapStream(piece, output, out var consumed, out var written, isLast);
            piece = piece[consumed..];
            if (written > 0 && !sink(output.AsSpan(0, written)))
                return false;
        }
        while (!piece.IsEmpty || status == OperationStatus.DestinationTooSmall);
        return true;
    }

    public void Dispose()
    {
        compressor.Dispose();
        ArrayPool<byte>.Shared.Return(output);
    }
}
