namespace Scigo.Files;

/// <summary>The rules that a file's sections keep: in order, aligned, without anything between or behind them.</summary>
static class SectionTable
{
    public static void Check(IReadOnlyList<FileSection> sections, long manifestOffset)
    {
        if (sections.Count == 0 || sections[0] is not { Name: "", DType: FileSection.RecordType })
            throw Wrong("The first section is not the record.", manifestOffset);
        long expected = FileLayout.HeaderSize;
        foreach (var section in sections)
        {
            if (section.Offset != expected || section.Length > manifestOffset - section.Offset)
                throw Wrong($"The section \"{section.Name}\" does not lie where it should.", manifestOffset);
            if (section.RawLength != ExpectedLength(section, isRecord: ReferenceEquals(section, sections[0])))
                throw Wrong($"The section \"{section.Name}\" does not have the length that its shape says.", manifestOffset);
            expected = FileLayout.Align(section.Offset + section.Length);
        }
        if (expected != manifestOffset)
            throw Unclaimed.Bytes("Something lies between the last section and the manifest.", expected);
    }

    static long ExpectedLength(FileSection section, bool isRecord)
    {
        if (isRecord)
            return section.Shape is [var length] && length <= Array.MaxLength ? length : -1;
        var shape = new int[section.Shape.Count];
        for (var i = 0; i < shape.Length; i++)
            shape[i] = section.Shape[i];
        var count = NDArray<byte>.CountElements(shape);
        var size = section.NumberSize;
        // -1 for what is no number: no length is negative.
        return count < 0 || size < 0 ? -1 : count * size;
    }

    static ModelFormatException Wrong(string message, long offset) => new(ModelFormatError.Corrupt, message, offset);
}
