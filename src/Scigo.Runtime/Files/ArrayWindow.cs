namespace Scigo.Files;

/// <summary>Shows parts of arrays that lie in a file, which is read as far as they are asked for. Parts are best asked for in order.</summary>
sealed class ArrayWindow(ScigoFile file) : IDisposable
{
    byte[] buffer = [];
    SectionDecoder? decoder;
    FileSection? current;
    byte[]? piece;
    long next;

    /// <summary>Returns bytes of an array; they stay until the next call.</summary>
    public ReadOnlySpan<byte> Read(FileSection section, long offset, int length)
    {
        if (buffer.Length < length)
            buffer = new byte[length];
        var target = buffer.AsSpan(0, length);
        if (section.Codec is null)
            ScigoFile.Read(file.Seek(section, offset), target, section.Offset + offset);
        else
            Decompress(section, offset, target);
        return target;
    }

    public void Dispose() => decoder?.Dispose();

    void Decompress(FileSection section, long offset, Span<byte> target)
    {
        while (!target.IsEmpty)
        {
            var found = PieceAt(section, offset / FileLayout.PieceSize)[(int)(offset % FileLayout.PieceSize)..];
            var part = found[..Math.Min(found.Length, target.Length)];
            part.CopyTo(target);
            target = target[part.Length..];
            offset += part.Length;
        }
    }

    // The piece that was decompressed last is kept; what comes before it is only there from the beginning.
    ReadOnlySpan<byte> PieceAt(FileSection section, long index)
    {
        if (!ReferenceEquals(current, section) || index < next - 1)
        {
            decoder ??= new SectionDecoder(file);
            decoder.Begin(section);
            current = section;
            next = 0;
        }
        piece ??= new byte[FileLayout.PieceSize];
        for (; next <= index; next++)
            decoder!.Read(piece.AsSpan(0, LengthOf(section, next)));
        return piece.AsSpan(0, LengthOf(section, index));
    }

    static int LengthOf(FileSection section, long index) => (int)Math.Min(FileLayout.PieceSize, section.RawLength - index * FileLayout.PieceSize);
}
