using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Binary;
using Scigo.Buffers;

namespace Scigo.Files;

/// <summary>Reads sections straight into the arrays that models keep, and checks their hashes.</summary>
sealed class LoadedArrays(ScigoFile file) : SectionSource(file.Manifest), IDisposable
{
    readonly SectionHash hash = new();

    public override void Read<T>(Span<T> target, int position)
    {
        var section = Take<T>(target.Length, position);
        try
        {
            ReadInto(section, target);
        }
        catch (ModelFormatException e)
        {
            CountFromRecord(e);
            throw;
        }
    }

    public override ReadOnlyMemory<T> ReadMemory<T>(int count, ReadOnlyMemory<T> existing, int position)
    {
        Require<T>(count, position);
        var array = Memory.WholeArray(existing) is { } present && present.Length == count ? present : RecordReader.NewArray<T>(count);
        Read(array.AsSpan(), position);
        return array;
    }

    protected override void Check(FileSection section) => file.Scan(section);

    /// <summary>Reads a whole section.</summary>
    public void ReadInto<T>(FileSection section, Span<T> target)
        where T : unmanaged
    {
        var stream = file.Seek(section);
        var offset = section.Offset;
        hash.Begin(section.Sha256 is not null);
        // Piece by piece: hashed while it is in the processor's cache, and a span of bytes cannot be longer than 2 GB.
        var step = FileLayout.PieceSize / Unsafe.SizeOf<T>();
        for (var i = 0; i < target.Length; i += step)
        {
            var piece = MemoryMarshal.AsBytes(target.Slice(i, Math.Min(step, target.Length - i)));
            ScigoFile.Read(stream, piece, offset);
            hash.Append(piece);
            offset += piece.Length;
        }
        hash.Check(section);
        file.ReadGap(section);
    }

    public void Dispose() => hash.Dispose();
}
