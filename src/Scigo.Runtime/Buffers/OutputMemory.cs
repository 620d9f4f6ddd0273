using System.Buffers;
using System.Runtime.CompilerServices;

namespace Scigo.Buffers;

/// <summary>
/// Memory that is written from start to end: what the destination offers, as long as everything fits into it, and a pooled output from
/// then on. A small model is so written once, to where it belongs.
/// </summary>
ref struct OutputMemory
{
    /// <summary>The bytes asked of a destination before it is known how many there will be.</summary>
    public const int FirstSize = 512;

    PooledOutput? pooled;

    /// <summary>The memory, written up to <see cref="Position"/>.</summary>
    public Span<byte> Bytes;

    /// <summary>The number of bytes written, without the arrays that are referred to.</summary>
    public int Position;

    /// <summary>Begins in memory of the caller's.</summary>
    public OutputMemory(Span<byte> bytes) => Bytes = bytes;

    /// <summary>Begins in a pooled output.</summary>
    public OutputMemory(PooledOutput output)
    {
        pooled = output;
        Bytes = output.Buffer;
        Position = output.Written;
    }

    /// <summary>The number of arrays that are referred to.</summary>
    public readonly int ArrayCount => pooled is null ? 0 : pooled.Arrays.Length;

    /// <summary>The bytes of the arrays that are referred to.</summary>
    public readonly long ArrayBytes => pooled is null ? 0 : pooled.ArrayBytes;

    /// <summary>The number of null or empty members that messages under construction still have to list.</summary>
    public readonly int NoteCount => pooled is null ? 0 : pooled.Notes.Count;

    /// <summary>Whether that many more bytes can still go straight to the destination.</summary>
    public readonly bool Holds(long size) => pooled is null && size <= Bytes.Length - Position;

    /// <summary>Makes room for <paramref name="size"/> more bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Reserve(int size)
    {
        if (size > Bytes.Length - Position)
            Grow(size);
    }

    /// <summary>Returns the pooled output, moving to it what has been written so far.</summary>
    public PooledOutput Pool()
    {
        if (pooled is null)
            Move(0);
        return pooled!;
    }

    /// <summary>Moves the bytes from <paramref name="start"/> on, and the arrays among them, by <paramref name="extra"/>, forward or back.</summary>
    public void Shift(int start, int extra, int firstArray)
    {
        Reserve(Math.Max(extra, 0));
        Bytes[start..Position].CopyTo(Bytes[(start + extra)..]);
        Position += extra;
        pooled?.ShiftArrays(extra, firstArray);
    }

    /// <summary>Ends in the pooled output that was given.</summary>
    public readonly void Finish() => pooled!.Written = Position;

    /// <summary>Ends; what was given is the destination's own memory.</summary>
    public readonly void Finish(IBufferWriter<byte> destination)
    {
        if (pooled is null)
        {
            destination.Advance(Position);
            return;
        }
        pooled.Written = Position;
        pooled.CopyTo(destination);
        pooled.Dispose();
    }

    /// <summary>Ends; what was given is memory that nobody else sees.</summary>
    public readonly byte[] ToArray()
    {
        if (pooled is null)
            return Bytes[..Position].ToArray();
        pooled.Written = Position;
        var bytes = pooled.ToArray();
        pooled.Dispose();
        return bytes;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Grow(int size)
    {
        if (pooled is null)
            Move(size);
        else
            Bytes = pooled.Grow(Position, size);
    }

    void Move(int size)
    {
        pooled = PooledOutput.Rent();
        var moved = pooled.Buffer.Length - Position >= size ? pooled.Buffer : pooled.Grow(0, checked(Position + size));
        Bytes[..Position].CopyTo(moved);
        Bytes = moved;
    }
}
