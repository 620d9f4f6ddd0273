using System.Buffers;

namespace Scigo.Buffers;

/// <summary>
/// The bytes of a record under construction. Long arrays are not copied into it but referred to, in place: lengths before them can
/// still be patched cheaply, and each array is copied once, to where it belongs. One is kept for each thread.
/// </summary>
sealed class PooledOutput : IBufferWriter<byte>, IDisposable
{
    /// <summary>Arrays of at least this many bytes are referred to instead of copied.</summary>
    public const int SpliceThreshold = 2048;

    // A record over this is not worth keeping memory for.
    const int LargestKept = 1 << 20;

    [ThreadStatic]
    static PooledOutput? cached;

    ArrayReference[] arrays = [];
    int arrayCount;

    /// <summary>The bytes, without the arrays that are referred to.</summary>
    public byte[] Buffer { get; private set; } = new byte[1024];

    /// <summary>The number of bytes in <see cref="Buffer"/> that are part of the record.</summary>
    public int Written { get; set; }

    /// <summary>The bytes of all arrays that are referred to.</summary>
    public long ArrayBytes { get; private set; }

    /// <summary>The number of bytes of the whole record.</summary>
    public long Length => Written + ArrayBytes;

    /// <summary>The arrays that are referred to, in order.</summary>
    public ReadOnlySpan<ArrayReference> Arrays => arrays.AsSpan(0, arrayCount);

    /// <summary>The ids of null and of empty members that messages under construction still have to list.</summary>
    public NoteStack Notes;

    /// <summary>Takes the thread's output; disposing of it gives it back.</summary>
    public static PooledOutput Rent()
    {
        var output = cached ?? new PooledOutput();
        cached = null;
        return output;
    }

    /// <summary>Empties the output and keeps it for the thread's next record.</summary>
    public void Dispose()
    {
        Written = 0;
        ArrayBytes = 0;
        Notes.Clear();
        if (arrayCount > 0)
            Array.Clear(arrays, 0, arrayCount);
        arrayCount = 0;
        if (Buffer.Length <= LargestKept)
            cached = this;
    }

    /// <summary>Makes room for <paramref name="size"/> more bytes after <paramref name="written"/>.</summary>
    public byte[] Grow(int written, int size)
    {
        var needed = (long)written + size;
        if (needed > Array.MaxLength)
            throw new InvalidOperationException("A record without its arrays is limited to 2 GB.");
        var grown = new byte[(int)Math.Min(Math.Max(needed, Buffer.Length * 2L), Array.MaxLength)];
        Buffer.AsSpan(0, written).CopyTo(grown);
        return Buffer = grown;
    }

    /// <summary>Refers to an array that belongs at the current end of the record.</summary>
    public void AddArray(in ArrayReference array)
    {
        if (arrayCount == arrays.Length)
            Array.Resize(ref arrays, Math.Max(4, arrayCount * 2));
        arrays[arrayCount++] = array;
        ArrayBytes += array.ByteLength;
    }

    /// <summary>Moves the arrays from the given one on by <paramref name="extra"/> bytes.</summary>
    public void ShiftArrays(int extra, int firstArray)
    {
        for (var i = firstArray; i < arrayCount; i++)
            arrays[i].At += extra;
    }

    public byte[] ToArray()
    {
        if (Length > Array.MaxLength)
            throw new InvalidOperationException($"The model takes {Length} bytes, more than an array can hold: write it to a stream or file.");
        var result = GC.AllocateUninitializedArray<byte>((int)Length);
        CopyTo(result);
        return result;
    }

    public void CopyTo(Span<byte> destination)
    {
        var done = 0;
        foreach (ref readonly var array in Arrays)
        {
            Buffer.AsSpan(done, array.At - done).CopyTo(destination);
            destination = destination[(array.At - done)..];
            done = array.At;
            // The caller's destination holds Length bytes, fewer than an int can count: so does each array.
            BlockCopy.Copy(array.Chunk(0, (int)array.ByteLength), destination);
            destination = destination[(int)array.ByteLength..];
        }
        Buffer.AsSpan(done, Written - done).CopyTo(destination);
    }

    public void CopyTo(IBufferWriter<byte> output)
    {
        if (Length <= Array.MaxLength && arrayCount == 0)
        {
            Buffer.AsSpan(0, Written).CopyTo(output.GetSpan(Written));
            output.Advance(Written);
            return;
        }
        var copier = new BufferWriterStep(output);
        Visit(ref copier);
    }

    public void CopyTo(Stream output)
    {
        var copier = new StreamStep(output);
        Visit(ref copier);
    }

    void Visit<TStep>(ref TStep step)
        where TStep : IStep, allows ref struct
    {
        var done = 0;
        foreach (ref readonly var array in Arrays)
        {
            step.Write(Buffer.AsSpan(done, array.At - done));
            done = array.At;
            for (long at = 0; at < array.ByteLength; at += ArrayReference.LargestChunk)
                step.Write(array.Chunk(at, (int)Math.Min(ArrayReference.LargestChunk, array.ByteLength - at)));
        }
        step.Write(Buffer.AsSpan(done, Written - done));
    }

    interface IStep
    {
        void Write(ReadOnlySpan<byte> bytes);
    }

    readonly struct BufferWriterStep(IBufferWriter<byte> output) : IStep
    {
        public void Write(ReadOnlySpan<byte> bytes)
        {
            bytes.CopyTo(output.GetSpan(bytes.Length));
            output.Advance(bytes.Length);
        }
    }

    readonly struct StreamStep(Stream output) : IStep
    {
        public void Write(ReadOnlySpan<byte> bytes) => output.Write(bytes);
    }

    void IBufferWriter<byte>.Advance(int count) => Written += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint) => Room(sizeHint).AsMemory(Written);

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint) => Room(sizeHint).AsSpan(Written);

    byte[] Room(int sizeHint) => Buffer.Length - Written < Math.Max(sizeHint, 1) ? Grow(Written, Math.Max(sizeHint, 256)) : Buffer;
}
