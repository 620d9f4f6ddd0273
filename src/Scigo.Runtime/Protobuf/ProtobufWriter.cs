using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Buffers;

namespace Scigo.Protobuf;

/// <summary>
/// Writes the protobuf wire format, fields in ascending order, in one pass: lengths are patched when a message ends, never computed
/// beforehand, so that a model changed by another thread cannot make them lie.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ProtobufWriter
{
    // No UTF-16 unit takes more than three bytes: the length of such a text takes one, whatever the text is.
    const int ShortText = 0x7F / 3;

    // The last field whose tag takes one byte.
    const int LargestShortField = 0x7F >> 3;

    OutputMemory memory;
    int depth;

    /// <summary>Begins a message in memory of the caller's, from which it moves when it outgrows it.</summary>
    internal ProtobufWriter(Span<byte> bytes, ModelOptions options)
    {
        memory = new OutputMemory(bytes);
        Options = options;
        depth = options.Limits.MaxDepth;
    }

    internal ProtobufWriter(PooledOutput output, ModelOptions options)
    {
        memory = new OutputMemory(output);
        Options = options;
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
        if (value < 0x80)
            WriteFixed((byte)value);
        else
            WriteVarint64(value);
    }

    /// <summary>Writes a variable-length integer.</summary>
    public void WriteVarint64(ulong value)
    {
        memory.Reserve(10);
        memory.Position += Base128.Write(memory.Bytes[memory.Position..], value);
    }

    /// <summary>Writes one, four or eight bytes as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteFixed<T>(T value)
        where T : unmanaged
    {
        memory.Reserve(Unsafe.SizeOf<T>());
        // Within bounds: there is room for the value from Position on.
        Unsafe.WriteUnaligned(ref Unsafe.AddByteOffset(ref MemoryMarshal.GetReference(memory.Bytes), (nuint)(uint)memory.Position), value);
        memory.Position += Unsafe.SizeOf<T>();
    }

    /// <summary>Writes a field of one, four or eight bytes as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteFixed<T>(int field, WireType type, T value)
        where T : unmanaged
    {
        if (field > LargestShortField)
        {
            WriteTag(field, type);
            WriteFixed(value);
            return;
        }
        // Tag and value at once: each step forward waits for the one before to be stored.
        memory.Reserve(1 + Unsafe.SizeOf<T>());
        // Within bounds: there is room for both from Position on.
        ref var at = ref Unsafe.AddByteOffset(ref MemoryMarshal.GetReference(memory.Bytes), (nuint)(uint)memory.Position);
        at = (byte)(field << 3 | (int)type);
        Unsafe.WriteUnaligned(ref Unsafe.AddByteOffset(ref at, 1), value);
        memory.Position += 1 + Unsafe.SizeOf<T>();
    }

    /// <summary>Writes a length and that many bytes.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        WriteVarint32((uint)bytes.Length);
        Append(bytes);
    }

    /// <summary>Writes a field that is a string, in UTF-8.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteString(int field, ReadOnlySpan<char> value)
    {
        if (value.Length <= ShortText && field <= LargestShortField)
        {
            memory.Reserve(2 + ShortText * 3);
            var bytes = memory.Bytes[memory.Position..];
            var written = StrictUtf8.GetBytes(value, bytes[2..]);
            bytes[0] = (byte)(field << 3 | (int)WireType.Len);
            bytes[1] = (byte)written;
            memory.Position += 2 + written;
            return;
        }
        WriteTag(field, WireType.Len);
        // The length goes where it will stand if the text is ASCII; any other text, which is longer, is moved when its length is too.
        memory.Reserve(checked(value.Length * 3 + 5));
        var room = Base128.SizeOf((uint)value.Length);
        var length = StrictUtf8.GetBytes(value, memory.Bytes[(memory.Position + room)..]);
        var size = Base128.SizeOf((uint)length);
        if (size != room)
            memory.Bytes.Slice(memory.Position + room, length).CopyTo(memory.Bytes[(memory.Position + size)..]);
        Base128.Write(memory.Bytes[memory.Position..], (uint)length);
        memory.Position += size + length;
    }

    /// <summary>Writes a packed field of numbers that protobuf keeps as they lie in memory.</summary>
    public void WriteBlit<T>(int field, ReadOnlyMemory<T> values)
        where T : unmanaged
    {
        var byteLength = (long)values.Length * Unsafe.SizeOf<T>();
        if (byteLength < 0x80 && field <= LargestShortField)
        {
            memory.Reserve(2 + (int)byteLength);
            var bytes = memory.Bytes[memory.Position..];
            MemoryMarshal.AsBytes(values.Span).CopyTo(bytes[2..]);
            bytes[0] = (byte)(field << 3 | (int)WireType.Len);
            bytes[1] = (byte)byteLength;
            memory.Position += 2 + (int)byteLength;
            return;
        }
        WriteTag(field, WireType.Len);
        WriteVarint64((ulong)byteLength);
        if (byteLength >= PooledOutput.SpliceThreshold && !memory.Holds(byteLength) && ArrayReference.TryCreate(values, memory.Position, out var reference))
            memory.Pool().AddArray(reference);
        else
            Append(MemoryMarshal.AsBytes(values.Span));
    }

    /// <summary>Writes integers one after another; only where <see cref="PackedVarints.IsSupported"/>.</summary>
    internal void WriteVarints<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        const int Chunk = 1024;
        for (; !values.IsEmpty; values = values[Math.Min(Chunk, values.Length)..])
        {
            var chunk = values[..Math.Min(Chunk, values.Length)];
            memory.Reserve(chunk.Length * PackedVarints.Longest);
            memory.Position += PackedVarints.Write(chunk, memory.Bytes[memory.Position..]);
        }
    }

    /// <summary>Makes room for fields that the caller writes by itself, up to what it says to <see cref="EndFew"/>.</summary>
    internal ref byte BeginFew(int most)
    {
        memory.Reserve(most);
        return ref Unsafe.AddByteOffset(ref MemoryMarshal.GetReference(memory.Bytes), (nuint)(uint)memory.Position);
    }

    /// <summary>Ends what <see cref="BeginFew"/> began.</summary>
    internal void EndFew(ref byte end) => memory.Position = (int)Unsafe.ByteOffset(ref MemoryMarshal.GetReference(memory.Bytes), ref end);

    /// <summary>Goes one message deeper.</summary>
    internal void Enter()
    {
        if (--depth < 0)
            Throw.TooDeepToWrite(Options.Limits.MaxDepth);
    }

    /// <summary>Comes back from <see cref="Enter"/>.</summary>
    internal void Leave() => depth++;

    /// <summary>Begins a length-delimited field whose length is not known yet.</summary>
    /// <param name="field">The field.</param>
    /// <param name="expected">
    /// The length that it will have, as far as one can tell; when it takes as many bytes, nothing has to be moved in the end.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LengthMark BeginMessage(int field, long expected = 0)
    {
        if (--depth < 0)
            Throw.TooDeepToWrite(Options.Limits.MaxDepth);
        var room = Base128.SizeOf((ulong)expected);
        if (field <= LargestShortField)
        {
            memory.Reserve(1 + room);
            memory.Bytes[memory.Position] = (byte)(field << 3 | (int)WireType.Len);
            memory.Position += 1 + room;
        }
        else
        {
            WriteTag(field, WireType.Len);
            memory.Reserve(room);
            memory.Position += room;
        }
        return new LengthMark(memory.Position, room, memory.ArrayCount, memory.ArrayBytes);
    }

    /// <summary>Ends what <see cref="BeginMessage"/> began: writes its length before it, and returns that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long EndMessage(LengthMark mark)
    {
        depth++;
        var length = memory.Position - mark.Position + memory.ArrayBytes - mark.ArrayBytes;
        if (length < 0x80 && mark.Room == 1)
            memory.Bytes[mark.Position - 1] = (byte)length;
        else
            WriteLength(mark, length);
        return length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void WriteLength(LengthMark mark, long length)
    {
        var size = Base128.SizeOf((ulong)length);
        if (size != mark.Room)
            memory.Shift(mark.Position, size - mark.Room, mark.Arrays);
        Base128.Write(memory.Bytes[(mark.Position - mark.Room)..], (ulong)length);
    }

    /// <summary>Ends the value of a <c>google.protobuf.Any</c>, which is left out when it is empty, as Google's writers do.</summary>
    internal long EndAnyValue(LengthMark mark)
    {
        var start = mark.Position - mark.Room - 1; // The tag and the length that is to come.
        var isEmpty = memory.Position == mark.Position && memory.ArrayBytes == mark.ArrayBytes;
        var length = EndMessage(mark);
        if (isEmpty)
            memory.Position = start;
        return length;
    }

    /// <summary>Returns what <see cref="EndFields"/> needs, before a message's first field.</summary>
    public readonly int BeginFields() => memory.NoteCount;

    /// <summary>Notes a member that is null.</summary>
    public void AddNull(int field) => memory.Pool().Notes.AddNull(field);

    /// <summary>Notes a collection that is empty.</summary>
    public void AddEmpty(int field) => memory.Pool().Notes.AddEmpty(field);

    /// <summary>Writes the version of a model that is not at its first.</summary>
    public void WriteVersion(int version)
    {
        WriteTag(ReservedFields.Version, WireType.Varint);
        WriteVarint32((uint)version);
    }

    /// <summary>Ends a message's fields: lists the members that are empty or null, if there are any.</summary>
    public void EndFields(int start)
    {
        if (memory.NoteCount == start)
            return;
        WriteNotes(start, ReservedFields.EmptyMembers, sign: -1);
        WriteNotes(start, ReservedFields.NullMembers, sign: 1);
        memory.Pool().Notes.Truncate(start);
    }

    /// <summary>Ends the fields of a message that others define, in which nothing can be said of members that are empty or null.</summary>
    public void EndForeignFields(int start)
    {
        if (memory.NoteCount != start)
            memory.Pool().Notes.Truncate(start);
    }

    void WriteNotes(int start, int field, int sign)
    {
        var any = false;
        foreach (var note in memory.Pool().Notes.From(start))
            any |= note * sign > 0;
        if (!any)
            return;
        var mark = BeginMessage(field);
        foreach (var note in memory.Pool().Notes.From(start))
        {
            if (note * sign > 0)
                WriteVarint32((uint)Math.Abs(note));
        }
        EndMessage(mark);
    }

    /// <inheritdoc cref="OutputMemory.Finish()"/>
    internal readonly void Finish() => memory.Finish();

    /// <inheritdoc cref="OutputMemory.Finish(IBufferWriter{byte})"/>
    internal readonly void Finish(IBufferWriter<byte> destination) => memory.Finish(destination);

    /// <inheritdoc cref="OutputMemory.ToArray"/>
    internal readonly byte[] ToArray() => memory.ToArray();

    void Append(ReadOnlySpan<byte> bytes)
    {
        memory.Reserve(bytes.Length);
        BlockCopy.Copy(bytes, memory.Bytes[memory.Position..]);
        memory.Position += bytes.Length;
    }
}
