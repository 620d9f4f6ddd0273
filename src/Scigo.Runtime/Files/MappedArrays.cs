namespace Scigo.Files;

/// <summary>Lets NDArrays point into a mapped file. Plain arrays can only be copied; what is read, is checked.</summary>
sealed class MappedArrays(FileManifest manifest, MappedRegion region) : SectionSource(manifest)
{
    public override void Read<T>(Span<T> target, int position)
    {
        var section = Take<T>(target.Length, position);
        region.GetSpan<T>(section.Offset, target.Length).CopyTo(target);
        CheckCopied(section);
    }

    public override ReadOnlyMemory<T> ReadMemory<T>(int count, ReadOnlyMemory<T> existing, int position)
    {
        var section = Take<T>(count, position);
        if (IsCopied)
            CheckCopied(section);
        return new MappedMemory<T>(region, section.Offset, count).Memory;
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
