namespace Scigo.Files;

/// <summary>The rules that compressed sections keep. All of them are checked before memory is taken for what the sections become.</summary>
static class CompressedSections
{
    public const string Zstandard = "zstd";

    /// <summary>A section is compressed where that saves so many bytes at least: as many as the alignment could take again.</summary>
    public const int LeastSaved = FileLayout.Alignment;

    /// <summary>A block of Zstandard takes four bytes at least, and becomes 128 KB at most.</summary>
    const int MostExpansion = 1 << 15;

    /// <summary>What shrinks to no less than this part of itself is data as people have it.</summary>
    const int UsualExpansion = 32;

    /// <summary>What sections may become that shrink to less, where the caller says nothing else.</summary>
    const long DefaultLimit = 1L << 30;

    /// <summary>What a record may become that shrinks to less: it is read whole before anything in it is known.</summary>
    const long LargestUnusualRecord = 1L << 26;

    /// <summary>Whether a record shrinks too well to be believed; it is not written so either.</summary>
    public static bool IsUnusualRecord(FileSection section) =>
        section.DType == FileSection.RecordType && section.RawLength > LargestUnusualRecord && section.RawLength / UsualExpansion > section.Length;

    public static bool Any(IReadOnlyList<FileSection> sections)
    {
        foreach (var section in sections)
        {
            if (section.Codec is not null)
                return true;
        }
        return false;
    }

    /// <param name="sections">The sections.</param>
    /// <param name="stated">Whether the header says that some are compressed.</param>
    /// <param name="limits">The bounds in use.</param>
    /// <param name="offset">Where the manifest lies.</param>
    /// <exception cref="ModelFormatException">They break a rule, or exceed a limit.</exception>
    public static void Check(IReadOnlyList<FileSection> sections, bool stated, ModelLimits limits, long offset)
    {
        foreach (var section in sections)
        {
            if (section.Codec is not null)
                CheckOne(section, offset);
        }
        if (Any(sections) != stated)
            throw new ModelFormatException(
                ModelFormatError.Corrupt, "The header and the manifest disagree on whether sections are compressed.", offset);
        if (Excess(sections, limits) is > 0 and var length)
            throw new ModelFormatException(
                ModelFormatError.LimitExceeded,
                $"The file's compressed sections become {length} bytes, over the limit of {limits.MaxDecompressedBytes ?? DefaultLimit}: "
                + $"raise {nameof(ModelLimits)}.{nameof(ModelLimits.MaxDecompressedBytes)} if the file is to be trusted.",
                offset);
    }

    /// <summary>Refuses to write what could not be read again under the same limits.</summary>
    /// <exception cref="InvalidOperationException">The sections become too long.</exception>
    public static void CheckWritten(IReadOnlyList<FileSection> sections, ModelLimits limits)
    {
        if (Excess(sections, limits) is > 0 and var length)
            throw new InvalidOperationException(
                $"The model's compressed sections hold {length} bytes, over {nameof(ModelLimits)}.{nameof(ModelLimits.MaxDecompressedBytes)}, "
                + $"{limits.MaxDecompressedBytes ?? DefaultLimit}: raise it, for loading as well, or save without compression.");
    }

    // What the sections become, where that is too much; else 0.
    static long Excess(IReadOnlyList<FileSection> sections, ModelLimits limits)
    {
        long stored = 0, raw = 0;
        foreach (var section in sections)
        {
            if (section.Codec is null)
                continue;
            // Neither overflows: the stored ones lie in the file, no section becomes over 16 GB, and each takes bytes of the manifest.
            stored += section.Length;
            raw = checked(raw + section.RawLength);
        }
        return raw > (limits.MaxDecompressedBytes ?? Math.Max(DefaultLimit, stored * UsualExpansion)) ? raw : 0;
    }

    static void CheckOne(FileSection section, long offset)
    {
        if (section.Codec != Zstandard)
            throw new ModelFormatException(
                ModelFormatError.UnsupportedVersion,
                $"The section \"{section.Name}\" is compressed by \"{section.Codec}\"; this library knows \"{Zstandard}\" only.",
                offset);
        if (section.Length >= section.RawLength || section.RawLength / MostExpansion > section.Length)
            throw new ModelFormatException(
                ModelFormatError.Corrupt,
                $"The {section.Length} bytes of the section \"{section.Name}\" cannot be {section.RawLength} compressed ones.",
                offset);
        if (IsUnusualRecord(section))
            throw new ModelFormatException(
                ModelFormatError.LimitExceeded, $"The file's record becomes {section.RawLength} bytes out of {section.Length}.", offset);
        if (section.IsShuffled && section.NumberSize == 1)
            throw new ModelFormatException(
                ModelFormatError.Corrupt, $"The section \"{section.Name}\" has single bytes, which cannot be shuffled.", offset);
    }
}
