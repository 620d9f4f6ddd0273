using System.Buffers;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Buffers;

namespace Scigo.Binary;

/// <summary>
/// Writes the binary format (docs/format.md): a value has a part of fixed size, in a block begun by whoever holds it, and a part of
/// variable size, appended.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct RecordWriter
{
    readonly bool arraysApart;
    OutputMemory memory;
    int depth;

    /// <summary>Begins a record in memory of the caller's, from which it moves when it outgrows it.</summary>
    internal RecordWriter(Span<byte> bytes, ModelOptions options)
    {
        memory = new OutputMemory(bytes);
        Options = options;
        depth = options.Limits.MaxDepth;
    }

    /// <param name="output">Where the record goes.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="arraysApart">Whether long arrays are left out, for the sections of a file.</param>
    internal RecordWriter(PooledOutput output, ModelOptions options, bool arraysApart = false)
    {
        memory = new OutputMemory(output);
        this.arraysApart = arraysApart;
        Options = options;
        depth = options.Limits.MaxDepth;
    }

    /// <summary>How the record is written.</summary>
    public ModelOptions Options { get; }

    /// <summary>The codecs of the polymorphic values written, for a file's list of schemas.</summary>
    internal HashSet<ModelCodec>? Met { get; init; }

    /// <summary>Begins a block of fixed size, every byte of which the caller then writes, and returns where it stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int BeginBlock(int size)
    {
        memory.Reserve(size);
        var at = memory.Position;
        memory.Position += size;
        return at;
    }

    /// <summary>Writes a value of fixed size into a block; <paramref name="at"/> comes from <see cref="BeginBlock"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly void Write<T>(int at, T value)
        where T : unmanaged
    {
        // Within bounds: BeginBlock made the room for the whole block, a record only grows, and a wire writes at most its BinarySize.
        Debug.Assert((uint)at <= (uint)memory.Position && Unsafe.SizeOf<T>() <= memory.Position - at);
        Unsafe.WriteUnaligned(ref Unsafe.AddByteOffset(ref MemoryMarshal.GetReference(memory.Bytes), (nuint)(uint)at), value);
    }

    /// <summary>Writes an element count or length into a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly void WriteCount(int at, int count) => Write(at, (uint)count);

    internal readonly Span<byte> Bytes(int at, int size) => memory.Bytes.Slice(at, size);

    /// <summary>Writes zeros into a block.</summary>
    public readonly void Clear(int at, int size) => memory.Bytes.Slice(at, size).Clear();

    /// <summary>Writes a string: its length in UTF-8 into the block, its bytes after it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void WriteString(int at, ReadOnlySpan<char> value)
    {
        // No UTF-16 unit takes more than three bytes.
        memory.Reserve(checked(value.Length * 3));
        var length = StrictUtf8.GetBytes(value, memory.Bytes[memory.Position..]);
        memory.Position += length;
        WriteCount(at, length);
    }

    /// <summary>Appends bytes.</summary>
    internal void Append(ReadOnlySpan<byte> bytes)
    {
        var at = BeginBlock(bytes.Length);
        BlockCopy.Copy(bytes, memory.Bytes[at..]);
    }

    /// <summary>Appends numbers, or refers to them when they are many.</summary>
    internal void Append<T>(T[] values)
        where T : unmanaged
    {
        if (!AreMany<T>(values.Length) || !TryRefer<T>(values))
            Append(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    /// <inheritdoc cref="Append{T}(T[])"/>
    internal void Append<T>(ReadOnlyMemory<T> values)
        where T : unmanaged
    {
        if (!AreMany<T>(values.Length) || !TryRefer(values))
            Append(MemoryMarshal.AsBytes(values.Span));
    }

    readonly bool AreMany<T>(int count)
    {
        var byteLength = (long)count * Unsafe.SizeOf<T>();
        return arraysApart ? byteLength >= FileLayout.ApartFrom : byteLength >= PooledOutput.SpliceThreshold && !memory.Holds(byteLength);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    bool TryRefer<T>(ReadOnlyMemory<T> values)
        where T : unmanaged
    {
        if (!ArrayReference.TryCreate(values, memory.Position, out var reference))
        {
            if (!arraysApart && (long)values.Length * Unsafe.SizeOf<T>() <= Array.MaxLength)
                return false;
            reference = Copy(values, memory.Position);
        }
        memory.Pool().AddArray(reference);
        return true;
    }

    // Memory of a kind that cannot be referred to (a caller's own MemoryManager) is copied once.
    static ArrayReference Copy<T>(ReadOnlyMemory<T> values, int at)
        where T : unmanaged
    {
        ArrayReference.TryCreate<T>(values.ToArray(), at, out var reference);
        return reference;
    }

    /// <summary>Goes one model or collection deeper.</summary>
    /// <exception cref="InvalidOperationException">Deeper than the limit: the model contains itself, or the limit is too low.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Enter()
    {
        if (--depth < 0)
            Throw.TooDeepToWrite(Options.Limits.MaxDepth);
    }

    /// <summary>Comes back from <see cref="Enter"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Leave() => depth++;

    /// <summary>Appends a polymorphic model: its fingerprint, the bytes of its body, and the body.</summary>
    // Not inlined, so that what is below it has the whole of the compiler's budget for inlining.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void WriteNested(ModelCodec codec, object value)
    {
        Met?.Add(codec);
        var header = BeginBlock(2 * sizeof(ulong));
        Write(header, codec.Fingerprint);
        var start = Length;
        codec.WriteBinary(ref this, BeginBlock(codec.BinarySize), value);
        Write(header + sizeof(ulong), (ulong)(Length - start));
    }

    /// <inheritdoc cref="OutputMemory.Finish()"/>
    internal readonly void Finish() => memory.Finish();

    /// <inheritdoc cref="OutputMemory.Finish(IBufferWriter{byte})"/>
    internal readonly void Finish(IBufferWriter<byte> destination) => memory.Finish(destination);

    /// <inheritdoc cref="OutputMemory.ToArray"/>
    internal readonly byte[] ToArray() => memory.ToArray();

    // In a file, the arrays that stand apart are no part of the record.
    readonly long Length => memory.Position + (arraysApart ? 0 : memory.ArrayBytes);
}
