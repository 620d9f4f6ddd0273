namespace Scigo.Binary;

/// <summary>Hands out the arrays that a file keeps apart from its record, in order.</summary>
abstract class ArraySource
{
    /// <summary>The index of the array that comes next; set back when part of a record is read again.</summary>
    public int Next { get; set; }

    /// <summary>Checks that the next array is one of so many numbers.</summary>
    public abstract void Require<T>(int count, int position)
        where T : unmanaged;

    /// <summary>Reads the next array, all of it.</summary>
    public abstract void Read<T>(Span<T> target, int position)
        where T : unmanaged;

    /// <summary>Reads the next array or points into the mapped file.</summary>
    public abstract ReadOnlyMemory<T> ReadMemory<T>(int count, ReadOnlyMemory<T> existing, int position)
        where T : unmanaged;

    /// <summary>Passes over the next array, of a member that the class no longer has.</summary>
    public abstract void Skip(int position);

    /// <summary>Whether what is handed out is copied at once, wherever it lies: a mapped file's arrays are checked then.</summary>
    public bool IsCopied { get; set; }

    /// <summary>Checks that every array was asked for.</summary>
    public abstract void End();
}
