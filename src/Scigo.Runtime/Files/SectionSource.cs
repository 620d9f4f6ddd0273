using Scigo.Binary;

namespace Scigo.Files;

/// <summary>Hands out a file's sections as the record asks for its arrays: each must be what is asked for.</summary>
abstract class SectionSource(FileManifest manifest) : ArraySource
{
    public override void End()
    {
        if (Next != manifest.Sections.Count - 1)
            throw Unclaimed.Bytes($"The file has {manifest.Sections.Count - 1} arrays, but the record refers to {Next}.", -1);
    }

    public override void Skip(int position)
    {
        var section = Peek(position);
        Next++;
        try
        {
            Check(section);
        }
        catch (ModelFormatException e)
        {
            CountFromRecord(e);
            throw;
        }
    }

    /// <summary>Checks the data of a section that is not read, where the file was to be checked whole.</summary>
    protected abstract void Check(FileSection section);

    // Offsets of errors count from the record, as the reader's own do.
    public override FileSection Require(string dtype, int count, int size, int position)
    {
        var section = Peek(position);
        if (section.DType != dtype || section.RawLength != (long)count * size)
            throw new ModelFormatException(
                ModelFormatError.Corrupt, $"The record has {count} numbers of {dtype} here, its section is {section}.", position, section.Name);
        return section;
    }

    FileSection Peek(int position) => Next < manifest.Sections.Count - 1
        ? manifest.Sections[Next + 1]
        : throw new ModelFormatException(
            ModelFormatError.Corrupt, $"The record refers to more arrays than the {Next} that the file has.", position);

    /// <summary>Errors of sections count from the file's beginning; those of a record's decoder, from the record's.</summary>
    protected static void CountFromRecord(ModelFormatException e) => e.Offset -= FileLayout.HeaderSize;
}
