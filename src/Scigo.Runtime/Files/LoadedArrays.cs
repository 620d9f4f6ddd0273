namespace Scigo.Files;

/// <summary>Reads sections straight into the arrays that models keep, and checks their hashes.</summary>
sealed class LoadedArrays(ScigoFile file) : SectionSource(file.Manifest), IDisposable
{
    readonly SectionHash hash = new();

    public override void Read(FileSection section, Array target)
    {
        try
        {
            ReadWhole(section, target);
        }
        catch (ModelFormatException e)
        {
            CountFromRecord(e);
            throw;
        }
    }

    protected override void Check(FileSection section) => file.Scan(section);

    /// <summary>Reads a whole section; offsets of errors count from the file's beginning.</summary>
    public void ReadWhole(FileSection section, Array target)
    {
        var stream = file.Seek(section);
        hash.Begin(section.Sha256 is not null);
        // Piece by piece: hashed while it is in the processor's cache, and a span of bytes cannot be longer than 2 GB.
        for (long at = 0; at < section.Length; at += FileLayout.PieceSize)
        {
            var piece = Bytes(target, at, (int)Math.Min(FileLayout.PieceSize, section.Length - at));
            ScigoFile.Read(stream, piece, section.Offset + at);
            hash.Append(piece);
        }
        hash.Check(section);
        file.ReadGap(section);
    }

    public void Dispose() => hash.Dispose();
}
