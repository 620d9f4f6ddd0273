using System.Buffers.Binary;
using System.IO.Hashing;

namespace Scigo.Files;

/// <summary>The first 64 bytes of a .scigo file. They are written last: a file that was not finished has no header.</summary>
readonly record struct FileHeader(long FileLength, long ManifestOffset, long ManifestLength, ulong ManifestHash)
{
    const ushort Major = 1;
    const int HashedLength = 56;
    const uint CompressedFlag = 1;

    /// <summary>Damaged by whatever treats the file as text: it begins with a byte that is no ASCII and ends with a line break.</summary>
    public static ReadOnlySpan<byte> Magic => [0x89, (byte)'S', (byte)'C', (byte)'I', (byte)'G', (byte)'O', (byte)'\r', (byte)'\n'];

    /// <summary>Whether sections are compressed: a reader that cannot read them knows by the first bytes.</summary>
    public bool IsCompressed { get; init; }

    public void Write(Span<byte> file)
    {
        var header = file[..FileLayout.HeaderSize];
        header.Clear();
        Magic.CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], Major);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], IsCompressed ? CompressedFlag : 0);
        BinaryPrimitives.WriteInt64LittleEndian(header[16..], FileLength);
        BinaryPrimitives.WriteInt64LittleEndian(header[24..], ManifestOffset);
        BinaryPrimitives.WriteInt64LittleEndian(header[32..], ManifestLength);
        BinaryPrimitives.WriteUInt64LittleEndian(header[40..], ManifestHash);
        BinaryPrimitives.WriteUInt64LittleEndian(header[HashedLength..], XxHash3.HashToUInt64(header[..HashedLength]));
    }

    /// <summary>Reads the header and checks it against itself and the file's length.</summary>
    /// <param name="header">The first bytes of the file, 64 when it has as many.</param>
    /// <param name="actualLength">The file's length.</param>
    public static FileHeader Read(ReadOnlySpan<byte> header, long actualLength)
    {
        CheckMagic(header);
        if (header.Length < FileLayout.HeaderSize)
            Throw.Truncated(FileLayout.HeaderSize, header.Length, 0);
        // The version comes before the hash: another version may have another header.
        var major = BinaryPrimitives.ReadUInt16LittleEndian(header[8..]);
        if (major != Major)
            throw new ModelFormatException(
                ModelFormatError.UnsupportedVersion, $"The file has the format version {major}; this library reads {Major}.", 8);
        if (BinaryPrimitives.ReadUInt64LittleEndian(header[HashedLength..]) != XxHash3.HashToUInt64(header[..HashedLength]))
            throw Corrupt("The file's header does not match its checksum.", HashedLength);
        var flags = BinaryPrimitives.ReadUInt32LittleEndian(header[12..]);
        if ((flags & ~CompressedFlag) != 0)
            throw new ModelFormatException(
                ModelFormatError.UnsupportedVersion, $"The file has flags that this library does not know: {flags:x8}.", 12);
        var read = new FileHeader(
            BinaryPrimitives.ReadInt64LittleEndian(header[16..]),
            BinaryPrimitives.ReadInt64LittleEndian(header[24..]),
            BinaryPrimitives.ReadInt64LittleEndian(header[32..]),
            BinaryPrimitives.ReadUInt64LittleEndian(header[40..]))
        {
            IsCompressed = flags != 0,
        };
        if (BinaryPrimitives.ReadUInt64LittleEndian(header[48..]) != 0)
            throw Corrupt("Reserved bytes of the header are not zero.", 48);
        read.CheckLengths(actualLength);
        return read;
    }

    void CheckLengths(long actualLength)
    {
        if (FileLength > actualLength)
            Throw.Truncated(FileLength, actualLength, actualLength);
        if (FileLength < actualLength)
            throw Unclaimed.Bytes($"{actualLength - FileLength} bytes follow the end of the file.", Math.Max(FileLength, 0));
        if (ManifestOffset < 2 * FileLayout.HeaderSize || ManifestOffset % FileLayout.Alignment != 0
            || ManifestLength <= 0 || ManifestLength != FileLength - ManifestOffset)
            throw Corrupt("The manifest does not lie at the end of the file.", 24);
    }

    static void CheckMagic(ReadOnlySpan<byte> header)
    {
        var length = Math.Min(header.Length, Magic.Length);
        if (!header[..length].SequenceEqual(Magic[..length]))
            throw Corrupt("This is no .scigo file: its first bytes are others.", 0);
    }

    static ModelFormatException Corrupt(string message, long offset) => new(ModelFormatError.Corrupt, message, offset);
}
