using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Scigo.Buffers;

namespace Scigo.Binary;

/// <summary>
/// Writes the binary format (docs/format.md): a value has a part of fixed size, in a block begun by whoever holds it, and a part of
/// variable size, appended.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct RecordWriter
{
    readonly PooledOutput output;
    readonly bool arraysApart;
    byte[] buffer;
    int position;
    int depth;

    /// <param name="output">Where the record goes.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="arraysApart">Whether long arrays are left out, for the sections of a file.</param>
    internal RecordWriter(PooledOutput output, ModelOptions options, bool arraysApart = false)
    {
        this.output = output;
        this.arraysApart = arraysApart;
        Options = options;
        buffer = output.Buffer;
        position = output.Written;
        depth = options.Limits.MaxDepth;
    }

    /// <summary>How the record is written.</summary>
    public ModelOptions Options { get; }

    /// <summary>The codecs of the polymorphic values written, for a file's list of schemas.</summary>
    internal HashSet<ModelCodec>? Met { get; init; }

    /// <summary>Begins a block of fixed size, every byte of which the caller then writes, and returns where it stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int BeginBlock(int size)
    {
        if (size > buffer.Length - position)
            Grow(size);
        var at = position;
        position += size;
        return at;
    }

    /// <summary>Writes a value of fixed size into a block; <paramref name="at"/> comes from <see cref="BeginBlock"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Write<T>(int at, T value)
        where T : unmanaged
        => MemoryMarshal.Write(buffer.AsSpan(at), in value);

    /// <summary>Writes an element count or length into a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void WriteCount(int at, int count) => Write(at, (uint)count);

    /// <summary>Writes zeros into a block.</summary>
    public readonly void Clear(int at, int size) => buffer.AsSpan(at, size).Clear();

    /// <summary>Writes a string: its length in UTF-8 into the block, its bytes after it.</summary>
    public void WriteString(int at, ReadOnlySpan<char> value)
    {
        // No UTF-16 unit takes more than three bytes.
        var room = checked(value.Length * 3);
        if (room > buffer.Length - position)
            Grow(room);
        int length;
        try
        {
            length = StrictUtf8.GetBytes(value, buffer.AsSpan(position));
        }
        catch (EncoderFallbackException e)
        {
            throw new ArgumentException($"The string has half of a surrogate pair at index {e.Index}: it cannot be saved.", e);
        }
        position += length;
        WriteCount(at, length);
    }

    /// <summary>Appends bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        var at = BeginBlock(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(at));
    }

    /// <summary>Appends numbers, or refers to them when they are many.</summary>
    public void Append<T>(ReadOnlyMemory<T> values)
        where T : unmanaged
    {
        var byteLength = (long)values.Length * Unsafe.SizeOf<T>();
        if (arraysApart ? byteLength >= FileLayout.ApartFrom : byteLength >= PooledOutput.SpliceThreshold)
        {
            if (ArrayReference.TryCreate(values, position, out var reference))
            {
                output.AddArray(reference);
                return;
            }
            if (arraysApart || byteLength > Array.MaxLength)
            {
                output.AddArray(Copy(values, position));
                return;
            }
        }
        Append(MemoryMarshal.AsBytes(values.Span));
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
    public void Enter()
    {
        if (--depth < 0)
            Throw.TooDeepToWrite(Options.Limits.MaxDepth);
    }

    /// <summary>Comes back from <see cref="Enter"/>.</summary>
    public void Leave() => depth++;

    /// <summary>Appends a polymorphic model: its fingerprint, the bytes of its body, and the body.</summary>
    internal void WriteNested(ModelCodec codec, object value)
    {
        Met?.Add(codec);
        var header = BeginBlock(2 * sizeof(ulong));
        Write(header, codec.Fingerprint);
        var start = Length;
        codec.WriteBinary(ref this, BeginBlock(codec.BinarySize), value);
        Write(header + sizeof(ulong), (ulong)(Length - start));
    }

    internal readonly void Finish() => output.Written = position;

    // In a file, the arrays that stand apart are no part of the record.
    readonly long Length => position + (arraysApart ? 0 : output.ArrayBytes);

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Grow(int size) => buffer = output.Grow(position, size);
}
