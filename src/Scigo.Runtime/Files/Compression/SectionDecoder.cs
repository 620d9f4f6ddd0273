using System.Buffers;

namespace Scigo.Files;

/// <summary>
/// Decompresses sections piece by piece, each as long as <see cref="FileLayout.PieceSize"/> but for the last, into memory that the caller has.
/// A section must become exactly as long as the manifest says, and all of it must be used.
/// </summary>
sealed class SectionDecoder(ScigoFile file) : IDisposable
{
    readonly ZstdDecoder decoder = new();
    readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(FileLayout.PieceSize);
    byte[]? shuffled;

    FileSection section = null!;
    ReadOnlyMemory<byte> input;
    long taken;
    long made;
    bool ended;
    bool disposed;

    public void Begin(FileSection section)
    {
        this.section = section;
        decoder.Begin();
        input = default;
        taken = made = 0;
        ended = false;
    }

    /// <summary>Decompresses the next piece.</summary>
    /// <exception cref="ModelFormatException">The section is damaged, or becomes of another length.</exception>
    public void Read(Span<byte> piece)
    {
        if (section.IsShuffled)
        {
            shuffled ??= ArrayPool<byte>.Shared.Rent(FileLayout.PieceSize);
            var bytes = shuffled.AsSpan(0, piece.Length);
            Decode(bytes);
            ByteShuffle.Unshuffle(bytes, piece, section.NumberSize);
        }
        else
        {
            Decode(piece);
        }
        if (made == section.RawLength)
            CheckEnd();
    }

    public void Dispose()
    {
        if (disposed)
            return;
        disposed = true;
        decoder.Dispose();
        ArrayPool<byte>.Shared.Return(buffer);
        if (shuffled is not null)
            ArrayPool<byte>.Shared.Return(shuffled);
    }

    void Decode(Span<byte> target)
    {
        while (!target.IsEmpty)
        {
            var written = Step(target);
            target = target[written..];
            made += written;
        }
    }

    // The frame may still have an end to be read, but nothing more that it becomes.
    void CheckEnd()
    {
        Span<byte> more = stackalloc byte[1];
        while (!ended)
        {
            if (Step(more) > 0)
                throw Wrong("becomes longer");
        }
        if (!input.IsEmpty || taken < section.Length)
            throw Wrong("has something behind its end");
    }

    int Step(Span<byte> target)
    {
        if (ended)
            throw Wrong("becomes shorter");
        if (input.IsEmpty)
            Refill();
        var progress = decoder.Decode(input.Span, target, out var consumed, out var written);
        if (progress == ZstdProgress.Damaged || (consumed == 0 && written == 0 && taken == section.Length && progress == ZstdProgress.Within))
            throw Wrong("is damaged");
        input = input[consumed..];
        ended = progress == ZstdProgress.End;
        return written;
    }

    void Refill()
    {
        var piece = buffer.AsMemory(0, (int)Math.Min(FileLayout.PieceSize, section.Length - taken));
        ScigoFile.Read(file.Seek(section, taken), piece.Span, section.Offset + taken);
        taken += piece.Length;
        input = piece;
    }

    ModelFormatException Wrong(string what) => new(
        ModelFormatError.Corrupt,
        $"The compressed data of this section {what}: {section.Length} bytes should become {section.RawLength}.",
        section.Offset,
        section.Name.Length == 0 ? null : section.Name);
}
