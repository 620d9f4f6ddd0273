using System.Buffers;

namespace Scigo.Files;

/// <summary>Compresses sections, as long as that makes them shorter.</summary>
sealed class SectionEncoder(FileCompression compression) : IDisposable
{
    readonly ZstdEncoder encoder = compression.CreateEncoder();
    readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(FileLayout.PieceSize);

    public delegate void Output(ReadOnlySpan<byte> bytes);

    /// <summary>Writes a section compressed.</summary>
    /// <param name="description">What it is.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="output">Takes what it becomes.</param>
    /// <returns>The description, with how it is compressed; <c>null</c> when it does not become shorter: what the output has taken by then is
    /// shorter than the section.</returns>
    public FileSection? TryWrite(FileSection description, in SectionContent content, Output output)
    {
        var size = compression.Shuffle && Gains(content, description.NumberSize) ? description.NumberSize : 1;
        var most = content.Length - CompressedSections.LeastSaved;
        long written = 0;
        encoder.Begin(content.Length);
        for (long at = 0; at < content.Length; at += FileLayout.PieceSize)
        {
            var piece = Copy(content.Piece(at), size);
            if (!encoder.Append(piece, isLast: at + piece.Length == content.Length, Write))
                return null;
        }
        var section = description with
        {
            Codec = CompressedSections.Zstandard,
            RawLength = content.Length,
            IsShuffled = size > 1,
            Length = written,
        };
        return written == 0 || CompressedSections.IsUnusualRecord(section) ? null : section;

        bool Write(ReadOnlySpan<byte> bytes)
        {
            written += bytes.Length;
            if (written > most)
                return false;
            output(bytes);
            return true;
        }
    }

    // The first piece tells: it is compressed in both ways.
    bool Gains(in SectionContent content, int size) => size > 1 && content.Length > 0 && LengthOf(content, size) < LengthOf(content, size: 1);

    long LengthOf(in SectionContent content, int size)
    {
        long length = 0;
        var piece = Copy(content.Piece(0), size);
        encoder.Begin(piece.Length);
        encoder.Append(piece, isLast: true, bytes =>
        {
            length += bytes.Length;
            return true;
        });
        return length;
    }

    Span<byte> Copy(ReadOnlySpan<byte> numbers, int size)
    {
        var piece = buffer.AsSpan(0, numbers.Length);
        if (size > 1)
            ByteShuffle.Shuffle(numbers, piece, size);
        else
            numbers.CopyTo(piece);
        return piece;
    }

    public void Dispose()
    {
        encoder.Dispose();
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
