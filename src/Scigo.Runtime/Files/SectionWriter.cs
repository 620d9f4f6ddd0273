using System.Buffers;
using Scigo.Buffers;
using Scigo.Schema;

namespace Scigo.Files;

/// <summary>
/// Writes sections one behind the other. Every byte goes through one small buffer, in which it is hashed and from which it is written:
/// a model that another thread changes meanwhile gives a file that agrees with itself.
/// </summary>
sealed class SectionWriter(Stream output, bool sha256, FileCompression? compression) : IDisposable
{
    static readonly byte[] Zeros = new byte[FileLayout.Alignment];

    readonly SectionHash hash = new();
    readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(FileLayout.PieceSize);
    readonly SectionEncoder? encoder = compression is null ? null : new SectionEncoder(compression);

    /// <summary>The bytes written so far.</summary>
    public long Position { get; private set; }

    /// <summary>Leaves room for the header, which is written when everything else is known.</summary>
    public void ReserveHeader() => WriteRaw(Zeros);

    public FileSection WriteRecord(ReadOnlySpan<byte> record) =>
        Write(new FileSection("", FileSection.RecordType, [record.Length], 0, 0, 0), new SectionContent(record));

    public FileSection WriteArray(in ArrayReference array, ApartArray description) =>
        Write(new FileSection(description.Path, description.Type, description.Shape, 0, 0, 0), new SectionContent(array));

    /// <summary>Writes the manifest and returns the header that belongs to it.</summary>
    public FileHeader WriteManifest(ReadOnlySpan<byte> manifest)
    {
        var offset = Begin();
        Append(manifest);
        return new FileHeader(Position, offset, manifest.Length, hash.End(out _));
    }

    public void Dispose()
    {
        hash.Dispose();
        encoder?.Dispose();
        ArrayPool<byte>.Shared.Return(buffer);
    }

    FileSection Write(FileSection description, in SectionContent content)
    {
        var offset = Begin();
        if (encoder is not null)
        {
            if (encoder.TryWrite(description, content, AppendHashed) is { } compressed)
                return End(compressed, offset);
            // What was written of it is written over: the section itself is longer.
            output.Position -= Position - offset;
            Position = offset;
            hash.Begin(sha256);
        }
        for (long at = 0; at < content.Length; at += FileLayout.PieceSize)
            Append(content.Piece(at));
        return End(description, offset);
    }

    long Begin()
    {
        var offset = FileLayout.Align(Position);
        WriteRaw(Zeros.AsSpan(0, (int)(offset - Position)));
        hash.Begin(sha256);
        return offset;
    }

    void Append(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var piece = buffer.AsSpan(0, Math.Min(bytes.Length, FileLayout.PieceSize));
            bytes[..piece.Length].CopyTo(piece);
            AppendHashed(piece);
            bytes = bytes[piece.Length..];
        }
    }

    // The bytes are nobody else's: they cannot change between the two.
    void AppendHashed(ReadOnlySpan<byte> bytes)
    {
        hash.Append(bytes);
        WriteRaw(bytes);
    }

    FileSection End(FileSection description, long offset)
    {
        var section = description with { Offset = offset, Length = Position - offset, Hash = hash.End(out var sha) };
        // Not the conditional operator: it would turn null into empty memory.
        return sha is null ? section : section with { Sha256 = sha };
    }

    void WriteRaw(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        Position += bytes.Length;
    }
}
