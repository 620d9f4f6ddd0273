using System.Buffers;
using System.IO.Hashing;

namespace Scigo.Files;

/// <summary>A .scigo file whose header, manifest and section table have been read and checked.</summary>
sealed class ScigoFile
{
    readonly Stream stream;
    readonly long start;

    ScigoFile(Stream stream, long start, FileHeader header, FileManifest manifest)
    {
        this.stream = stream;
        this.start = start;
        Header = header;
        Manifest = manifest;
    }

    public FileHeader Header { get; }

    public FileManifest Manifest { get; }

    public bool IsCompressed => Header.IsCompressed;

    public FileSection Record => Manifest.Sections[0];

    /// <summary>Opens the file that makes up the rest of a stream, which must be able to seek.</summary>
    /// <exception cref="ModelFormatException">It is none, or damaged.</exception>
    public static ScigoFile Open(Stream stream, ModelOptions options)
    {
        var start = stream.Position;
        var length = stream.Length - start;
        InputSize.Check(length, options);
        Span<byte> head = stackalloc byte[FileLayout.HeaderSize];
        var header = FileHeader.Read(head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)], length);
        return new ScigoFile(stream, start, header, ReadManifest(stream, start, header, options.Limits));
    }

    /// <summary>Moves to a place in a section, and returns the stream to read it from.</summary>
    public Stream Seek(FileSection section, long at = 0)
    {
        // Setting the position empties the stream's buffer, even when it is there already.
        if (stream.Position != start + section.Offset + at)
            stream.Position = start + section.Offset + at;
        return stream;
    }

    /// <summary>Checks the zeros behind the section that was just read.</summary>
    public void ReadGap(FileSection section)
    {
        var end = section.Offset + section.Length;
        Span<byte> gap = stackalloc byte[(int)(FileLayout.Align(end) - end)];
        Read(stream, gap, end);
        var wrong = gap.IndexOfAnyExcept((byte)0);
        if (wrong >= 0)
            throw Unclaimed.Gap(section, end + wrong);
    }

    /// <summary>Reads a section piece by piece, checks its hashes and the zeros behind it. One that is compressed is decompressed after that.</summary>
    /// <param name="section">The section.</param>
    /// <param name="visit">Sees each piece, with its offset in the section; pieces hold whole numbers.</param>
    public void Scan(FileSection section, PieceVisitor? visit = null)
    {
        ScanStored(section, section.Codec is null ? visit : null);
        if (section.Codec is null)
            return;
        using var decoder = new SectionDecoder(this);
        decoder.Begin(section);
        var buffer = ArrayPool<byte>.Shared.Rent(FileLayout.PieceSize);
        try
        {
            for (long at = 0; at < section.RawLength; at += FileLayout.PieceSize)
            {
                var piece = buffer.AsSpan(0, (int)Math.Min(FileLayout.PieceSize, section.RawLength - at));
                decoder.Read(piece);
                visit?.Invoke(at, piece);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Does the same with the bytes as they are stored: nothing that is damaged by accident is decompressed.</summary>
    public void ScanStored(FileSection section, PieceVisitor? visit = null)
    {
        using var hash = new SectionHash();
        hash.Begin(section.Sha256 is not null);
        var buffer = ArrayPool<byte>.Shared.Rent(FileLayout.PieceSize);
        try
        {
            Seek(section);
            for (long at = 0; at < section.Length; at += FileLayout.PieceSize)
            {
                var piece = buffer.AsSpan(0, (int)Math.Min(FileLayout.PieceSize, section.Length - at));
                Read(stream, piece, section.Offset + at);
                hash.Append(piece);
                visit?.Invoke(at, piece);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        hash.Check(section);
        ReadGap(section);
    }

    public delegate void PieceVisitor(long at, ReadOnlySpan<byte> piece);

    /// <summary>Reads bytes of a file that was long enough before.</summary>
    public static void Read(Stream stream, Span<byte> bytes, long offset)
    {
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read < bytes.Length)
            Throw.Truncated(bytes.Length, read, offset + read);
    }

    static FileManifest ReadManifest(Stream stream, long start, FileHeader header, ModelLimits limits)
    {
        if (header.ManifestLength > Array.MaxLength)
            throw new ModelFormatException(
                ModelFormatError.LimitExceeded, $"The manifest has {header.ManifestLength} bytes.", header.ManifestOffset);
        var bytes = new byte[header.ManifestLength];
        stream.Position = start + header.ManifestOffset;
        Read(stream, bytes, header.ManifestOffset);
        if (XxHash3.HashToUInt64(bytes) != header.ManifestHash)
            throw new ModelFormatException(
                ModelFormatError.Corrupt, "The manifest does not match its checksum: the file is damaged.", header.ManifestOffset);
        var manifest = ManifestParser.Read(bytes, header.ManifestOffset);
        SectionTable.Check(manifest.Sections, header.ManifestOffset);
        CompressedSections.Check(manifest.Sections, header.IsCompressed, limits, header.ManifestOffset);
        return manifest;
    }
}
