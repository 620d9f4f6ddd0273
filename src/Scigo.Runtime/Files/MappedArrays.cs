using Scigo.Binary;

namespace Scigo.Files;

/// <summary>Lets NDArrays point into a mapped file. Plain arrays can only be copied; what is read, is checked.</summary>
sealed class MappedArrays(FileManifest manifest, MappedRegion region) : SectionSource(manifest)
{
    public override T[] ReadArray<T>(int count, T[]? existing, int position)
    {
        var section = Take<T>(count, position);
        var array = RecordReader.NewArray<T>(count);
        region.GetSpan<T>(section.Offset, count).CopyTo(array);
        CheckCopied(section);
        return array;
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
