using System.Buffers;
using Scigo.Buffers;
using Scigo.Schema;

namespace Scigo.Files;

/// <summary>
/// Writes sections one behind the other. Every byte goes through one small buffer, in which it is hashed and from which it is written:
/// a model that another thread changes meanwhile gives a file that agrees with itself.
/// </summary>
sealed class SectionWriter(Stream output, bool sha256) : IDisposable
{
    static readonly byte[] Zeros = new byte[FileLayout.Alignment];

    readonly SectionHash hash = new();
    readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(FileLayout.PieceSize);

    /// <summary>The bytes written so far.</summary>
    public long Position { get; private set; }

    /// <summary>Leaves room for the header, which is written when everything else is known.</summary>
    public void ReserveHeader() => WriteRaw(Zeros);

    public FileSection WriteRecord(ReadOnlySpan<byte> record)
    {
        var offset = Begin();
        Append(record);
        return End("", FileSection.RecordType, [record.Length], offset);
    }

    public FileSection WriteArray(in ArrayReference array, ApartArray description)
    {
        var offset = Begin();
        for (long at = 0; at < array.ByteLength; at += FileLayout.PieceSize)
            Append(array.Chunk(at, (int)Math.Min(FileLayout.PieceSize, array.ByteLength - at)));
        return End(description.Path, description.Type, description.Shape, offset);
    }

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
        ArrayPool<byte>.Shared.Return(buffer);
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
            hash.Append(piece);
            WriteRaw(piece);
            bytes = bytes[piece.Length..];
        }
    }

    FileSection End(string name, string dtype, int[] shape, long offset)
    {
        var section = new FileSection(name, dtype, shape, offset, Position - offset, hash.End(out var sha));
        // Not the conditional operator: it would turn null into empty memory.
        return sha is null ? section : section with { Sha256 = sha };
    }

    void WriteRaw(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        Position += bytes.Length;
    }
}
