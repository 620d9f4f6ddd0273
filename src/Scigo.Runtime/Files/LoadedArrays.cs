namespace Scigo.Files;

/// <summary>Reads sections straight into the arrays that models keep, and checks their hashes.</summary>
sealed class LoadedArrays(ScigoFile file) : SectionSource(file.Manifest), IDisposable
{
    readonly SectionHash hash = new();
    SectionDecoder? decoder;

    public override void Read(FileSection section, ref byte target)
    {
        try
        {
            ReadWhole(section, ref target);
        }
        catch (ModelFormatException e)
        {
            CountFromRecord(e);
            throw;
        }
    }

    protected override void Check(FileSection section) => file.Scan(section);

    /// <summary>Reads a whole section; offsets of errors count from the file's beginning.</summary>
    public void ReadWhole(FileSection section, ref byte target)
    {
        if (section.Codec is not null)
        {
            Decompress(section, ref target);
            return;
        }
        var stream = file.Seek(section);
        hash.Begin(section.Sha256 is not null);
        for (long at = 0; at < section.Length; at += FileLayout.PieceSize)
        {
            // Hashed while it is in the processor's cache.
            var piece = Piece(section, at, ref target);
            ScigoFile.Read(stream, piece, section.Offset + at);
            hash.Append(piece);
        }
        hash.Check(section);
        file.ReadGap(section);
    }

    void Decompress(FileSection section, ref byte target)
    {
        file.ScanStored(section);
        decoder ??= new SectionDecoder(file);
        decoder.Begin(section);
        for (long at = 0; at < section.RawLength; at += FileLayout.PieceSize)
            decoder.Read(Piece(section, at, ref target));
    }

    public void Dispose()
    {
        hash.Dispose();
        decoder?.Dispose();
    }
}
