using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Scigo.Buffers;

namespace Scigo.Protobuf;

/// <summary>
/// Writes the protobuf wire format, fields in ascending order, in one pass: lengths are patched when a message ends, never computed
/// beforehand, so that a model changed by another thread cannot make them lie.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ProtobufWriter
{
    readonly PooledOutput output;
    byte[] buffer;
    int position;
    int depth;

    internal ProtobufWriter(PooledOutput output, ModelOptions options)
    {
        this.output = output;
        Options = options;
        buffer = output.Buffer;
        position = output.Written;
        depth = options.Limits.MaxDepth;
    }

    /// <summary>How the message is written.</summary>
    public ModelOptions Options { get; }

    /// <summary>Writes a field's tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteTag(int field, WireType type) => WriteVarint32((uint)field << 3 | (uint)type);

    /// <summary>Writes a variable-length integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteVarint32(uint value)
    {
        Reserve(5);
        while (value >= 0x80)
        {
            buffer[position++] = (byte)(value | 0x80);
            value >>= 7;
        }
        buffer[position++] = (byte)value;
    }

    /// <summary>Writes a variable-length integer.</summary>
    public void WriteVarint64(ulong value)
    {
        Reserve(10);
        while (value >= 0x80)
        {
            buffer[position++] = (byte)(value | 0x80);
            value >>= 7;
        }
        buffer[position++] = (byte)value;
    }

    /// <summary>Writes four or eight bytes as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteFixed<T>(T value)
        where T : unmanaged
    {
        Reserve(Unsafe.SizeOf<T>());
        MemoryMarshal.Write(buffer.AsSpan(position), in value);
        position += Unsafe.SizeOf<T>();
    }

    /// <summary>Writes a length and that many bytes.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        WriteVarint32((uint)bytes.Length);
        Reserve(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(position));
        position += bytes.Length;
    }

    /// <summary>Writes a length and a string in UTF-8.</summary>
    public void WriteString(ReadOnlySpan<char> value)
    {
        int length;
        try
        {
            length = StrictUtf8.Encoding.GetByteCount(value);
            WriteVarint32((uint)length);
            Reserve(length);
            StrictUtf8.GetBytes(value, buffer.AsSpan(position));
        }
        catch (EncoderFallbackException e)
        {
            throw new ArgumentException($"The string has half of a surrogate pair at index {e.Index}: it cannot be saved.", e);
        }
        position += length;
    }

    /// <summary>Writes numbers that protobuf keeps as they lie in memory, with their length in bytes before them.</summary>
    public void WriteBlit<T>(ReadOnlyMemory<T> values)
        where T : unmanaged
    {
        var byteLength = (long)values.Length * Unsafe.SizeOf<T>();
        WriteVarint64((ulong)byteLength);
        if (byteLength >= PooledOutput.SpliceThreshold && ArrayReference.TryCreate(values, position, out var reference))
        {
            output.AddArray(reference);
            return;
        }
        var bytes = MemoryMarshal.AsBytes(values.Span);
        Reserve(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(position));
        position += bytes.Length;
    }

    /// <summary>Begins a length-delimited field whose length is not known yet.</summary>
    public LengthMark BeginMessage(int field)
    {
        WriteTag(field, WireType.Len);
        if (--depth < 0)
            Throw.TooDeepToWrite(Options.Limits.MaxDepth);
        Reserve(1);
        position++;
        return new LengthMark(position, output.Arrays.Length, output.ArrayBytes);
    }

    /// <summary>Ends what <see cref="BeginMessage"/> began: writes its length before it.</summary>
    public void EndMessage(LengthMark mark)
    {
        depth++;
        var length = (ulong)(position - mark.Position) + (ulong)(output.ArrayBytes - mark.ArrayBytes);
        var extra = length < 0x80 ? 0 : (63 - BitOperations.LeadingZeroCount(length)) / 7;
        if (extra > 0)
        {
            output.Written = position;
            output.Shift(mark.Position, extra, mark.Arrays);
            buffer = output.Buffer;
        }
        // Without asking for room: it is there, and growing the buffer would keep only what stands before the length.
        position += extra;
        var at = mark.Position - 1;
        for (; length >= 0x80; length >>= 7)
            buffer[at++] = (byte)(length | 0x80);
        buffer[at] = (byte)length;
    }

    /// <summary>Ends the value of a <c>google.protobuf.Any</c>, which is left out when it is empty, as Google's writers do.</summary>
    internal void EndAnyValue(LengthMark mark)
    {
        var start = mark.Position - 2; // The tag and the length that is to come.
        var isEmpty = position == mark.Position && output.ArrayBytes == mark.ArrayBytes;
        EndMessage(mark);
        if (isEmpty)
            position = start;
    }

    /// <summary>Returns what <see cref="EndFields"/> needs, before a message's first field.</summary>
    public readonly int BeginFields() => output.Notes.Count;

    /// <summary>Notes a member that is null.</summary>
    public readonly void AddNull(int field) => output.Notes.AddNull(field);

    /// <summary>Notes a collection that is empty.</summary>
    public readonly void AddEmpty(int field) => output.Notes.AddEmpty(field);

    /// <summary>Writes the version of a model that is not at its first.</summary>
    public void WriteVersion(int version)
    {
        WriteTag(ReservedFields.Version, WireType.Varint);
        WriteVarint32((uint)version);
    }

    /// <summary>Ends a message's fields: lists the members that are empty or null, if there are any.</summary>
    public void EndFields(int start)
    {
        if (output.Notes.Count == start)
            return;
        WriteNotes(start, ReservedFields.EmptyMembers, sign: -1);
        WriteNotes(start, ReservedFields.NullMembers, sign: 1);
        output.Notes.Truncate(start);
    }

    void WriteNotes(int start, int field, int sign)
    {
        var any = false;
        foreach (var note in output.Notes.From(start))
            any |= note * sign > 0;
        if (!any)
            return;
        var mark = BeginMessage(field);
        foreach (var note in output.Notes.From(start))
        {
            if (note * sign > 0)
                WriteVarint32((uint)Math.Abs(note));
        }
        EndMessage(mark);
    }

    internal readonly void Finish() => output.Written = position;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Reserve(int size)
    {
        if (size > buffer.Length - position)
            Grow(size);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Grow(int size) => buffer = output.Grow(position, size);
}
