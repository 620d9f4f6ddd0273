namespace Scigo.Files;

/// <summary>Lets NDArrays point into a mapped file. Plain arrays can only be copied; what is read, is checked.</summary>
sealed class MappedArrays(FileManifest manifest, MappedRegion region) : SectionSource(manifest)
{
    public override void Read(FileSection section, ref byte target)
    {
        for (long at = 0; at < section.Length; at += FileLayout.PieceSize)
        {
            var piece = Piece(section, at, ref target);
            region.GetSpan<byte>(section.Offset + at, piece.Length).CopyTo(piece);
        }
        CheckCopied(section);
    }

    public override MappedRegion? RegionOf(FileSection section)
    {
        if (IsCopied)
            CheckCopied(section);
        return region;
    }

    // Nothing of it is looked at.
    protected override void Check(FileSection section)
    {
    }

    void CheckCopied(FileSection section)
    {
        try
        {
            MappedSections.Check(region, section);
        }
        catch (ModelFormatException e)
        {
            CountFromRecord(e);
            throw;
        }
    }
}
