namespace Scigo.Files;

/// <summary>Checks the sections of a mapped file.</summary>
static class MappedSections
{
    public static void CheckAll(MappedRegion region, FileManifest manifest)
    {
        foreach (var section in manifest.Sections)
            Check(region, section);
    }

    /// <exception cref="ModelFormatException">The section does not match its checksum, or what follows it is not zero.</exception>
    public static void Check(MappedRegion region, FileSection section)
    {
        using var hash = new SectionHash();
        hash.Begin(section.Sha256 is not null);
        for (long at = 0; at < section.Length; at += FileLayout.PieceSize)
            hash.Append(region.GetSpan<byte>(section.Offset + at, (int)Math.Min(FileLayout.PieceSize, section.Length - at)));
        hash.Check(section);
        var end = section.Offset + section.Length;
        if (region.GetSpan<byte>(end, (int)(FileLayout.Align(end) - end)).IndexOfAnyExcept((byte)0) is >= 0 and var wrong)
            throw Unclaimed.Gap(section, end + wrong);
        GC.KeepAlive(region);
    }
}
