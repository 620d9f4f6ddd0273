using Scigo.Buffers;

namespace Scigo.Files;

/// <summary>What goes into a section: the record, which lies in one piece, or an array.</summary>
readonly ref struct SectionContent
{
    readonly ReadOnlySpan<byte> record;
    readonly ArrayReference array;

    public SectionContent(ReadOnlySpan<byte> record)
    {
        this.record = record;
        Length = record.Length;
    }

    public SectionContent(in ArrayReference array)
    {
        this.array = array;
        Length = array.ByteLength;
    }

    public long Length { get; }

    /// <summary>The bytes from a place on, as many as one piece has.</summary>
    public ReadOnlySpan<byte> Piece(long at)
    {
        var length = (int)Math.Min(FileLayout.PieceSize, Length - at);
        return record.IsEmpty ? array.Chunk(at, length) : record.Slice((int)at, length);
    }
}
