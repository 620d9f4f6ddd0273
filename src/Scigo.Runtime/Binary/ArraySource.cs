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

    /// <summary>Finds the next array: so many elements of a type, of a size in bytes each.</summary>
    public abstract FileSection Take(string dtype, int count, int size, int position);

    /// <summary>Reads an array that was found into the beginning of another, which is as long at least.</summary>
    public abstract void Read(FileSection section, Array target);

    /// <summary>Returns the mapped file in which an array that was found may stay, or <c>null</c> where it has to be read.</summary>
    public virtual MappedRegion? RegionOf(FileSection section) => null;

    /// <summary>Passes over the next array, of a member that the class no longer has.</summary>
    public abstract void Skip(int position);

    /// <summary>Whether what is handed out is copied at once, wherever it lies: a mapped file's arrays are checked then.</summary>
    public bool IsCopied { get; set; }

    /// <summary>Checks that every array was asked for.</summary>
    public abstract void End();

    /// <summary>Returns some of an array's bytes, which the caller knows to be there.</summary>
    protected static Span<byte> Bytes(Array array, long at, int length) => MemoryMarshal.CreateSpan(
        ref Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(array), (nint)at), length);
}
