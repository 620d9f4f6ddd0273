using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Files;

namespace Scigo.Binary;

/// <summary>
/// Hands out the arrays that a file keeps apart from its record, in order. It does not know their elements' types: a generic virtual
/// method would bring the type loader into every program compiled ahead of time.
/// </summary>
abstract class ArraySource
{
    /// <summary>The index of the array that comes next; set back when part of a record is read again.</summary>
    public int Next { get; set; }

    /// <summary>Checks that the next array is one of so many numbers of a type, of a size in bytes each, and returns its section.</summary>
    public abstract FileSection Require(string dtype, int count, int size, int position);

    /// <summary>Takes the next array, which is then read or left where it is.</summary>
    public FileSection Take(string dtype, int count, int size, int position)
    {
        var section = Require(dtype, count, size, position);
        Next++;
        return section;
    }

    /// <summary>Reads an array that was taken to where the caller has room for all of it.</summary>
    public abstract void Read(FileSection section, ref byte target);

    /// <summary>Returns the mapped file in which an array that was taken may stay, or <c>null</c> where it has to be read.</summary>
    public virtual MappedRegion? RegionOf(FileSection section) => null;

    /// <summary>Passes over the next array, of a member that the class no longer has.</summary>
    public abstract void Skip(int position);

    /// <summary>Whether what is handed out is copied at once, wherever it lies: a mapped file's arrays are checked then.</summary>
    public bool IsCopied { get; set; }

    /// <summary>Checks that every array was asked for.</summary>
    public abstract void End();

    /// <summary>Returns the next bytes to read a section to: piece by piece, as a span of bytes cannot be longer than 2 GB.</summary>
    protected static Span<byte> Piece(FileSection section, long at, ref byte target) => MemoryMarshal.CreateSpan(
        ref Unsafe.AddByteOffset(ref target, (nint)at), (int)Math.Min(FileLayout.PieceSize, section.RawLength - at));
}
