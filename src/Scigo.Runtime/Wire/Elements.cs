using System.Runtime.CompilerServices;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>What lists and arrays of elements share.</summary>
static class Elements<T, TElement>
    where TElement : struct, IWire<T>
{
    public static void WriteBinary(ref RecordWriter writer, int at, ReadOnlySpan<T> items)
    {
        writer.WriteCount(at, items.Length);
        var size = checked(items.Length * TElement.BinarySize);
        var block = writer.BeginBlock(size);
        writer.Enter();
        var moved = TElement.IsPlain ? PlainLayout<T, TElement>.Write(items, writer.Bytes(block, size)) : 0;
        block += moved * TElement.BinarySize;
        foreach (ref readonly var item in items[moved..])
        {
            TElement.WriteBinary(ref writer, block, item);
            block += TElement.BinarySize;
        }
        writer.Leave();
    }

    /// <summary>Reads elements whose blocks lie one behind the other from <paramref name="block"/> on.</summary>
    public static void ReadBinary(ref RecordReader reader, int block, Span<T> items)
    {
        reader.Enter();
        var moved = TElement.IsPlain ? PlainLayout<T, TElement>.Read(reader.Bytes(block, items.Length * TElement.BinarySize), items) : 0;
        block += moved * TElement.BinarySize;
        foreach (ref var item in items[moved..])
        {
            item = TElement.ReadBinary(ref reader, block, item);
            block += TElement.BinarySize;
        }
        reader.Leave();
    }

    // Not inlined, as reading JSON is not, so that the elements have the whole of the compiler's budget for inlining.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void WriteJson(ref JsonWriter writer, ReadOnlySpan<T> items)
    {
        writer.BeginArray(multiline: !typeof(T).IsPrimitive);
        writer.Enter();
        foreach (ref readonly var item in items)
            TElement.WriteJson(ref writer, item);
        writer.Leave();
        writer.EndArray();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ReadJson<TSink>(ref JsonReader reader, ref TSink sink)
        where TSink : struct, IElementSink<T>
    {
        var isArray = reader.BeginArrayOrOne();
        reader.Enter();
        if (!isArray)
            sink.Put(TElement.ReadJson(ref reader, sink.Present));
        else
        {
            while (reader.NextElement())
            {
                if (TElement.IsPlain && !typeof(T).IsPrimitive && sink.IsFull)
                    sink.Expect(reader.CountObjects());
                sink.Put(TElement.ReadJson(ref reader, sink.Present));
            }
        }
        reader.Leave();
    }

    /// <summary>Writes a field for each element, or one for all that are packed; a note where there are none.</summary>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, ReadOnlySpan<T> items)
    {
        if (items.IsEmpty)
            writer.AddEmpty(field);
        else if (TElement.Packs)
            WritePacked(ref writer, field, items);
        else if (TElement.LongestValue > 0)
            WriteShort(ref writer, field, items);
        else
        {
            foreach (ref readonly var item in items)
                TElement.WriteProtobuf(ref writer, field, item);
        }
    }

    // Several elements at a time, each of which takes its tag and LongestValue bytes at most.
    static void WriteShort(ref ProtobufWriter writer, int field, ReadOnlySpan<T> items)
    {
        const int Chunk = 16;
        writer.Enter();
        for (; !items.IsEmpty; items = items[Math.Min(Chunk, items.Length)..])
        {
            var chunk = items[..Math.Min(Chunk, items.Length)];
            ref var at = ref writer.BeginFew(chunk.Length * (Base128.Longest + TElement.LongestValue));
            foreach (ref readonly var item in chunk)
                at = ref TElement.WriteField(ref at, field, item);
            writer.EndFew(ref at);
        }
        writer.Leave();
    }

    static void WritePacked(ref ProtobufWriter writer, int field, ReadOnlySpan<T> items)
    {
        var mark = writer.BeginMessage(field);
        foreach (ref readonly var item in items)
            TElement.WritePacked(ref writer, item);
        writer.EndMessage(mark);
    }

    /// <summary>Reads the elements of this field and of those like it that follow, packed or not.</summary>
    public static void ReadProtobuf<TSink>(ref ProtobufReader reader, uint tag, ref TSink sink)
        where TSink : struct, IElementSink<T>
    {
        if ((WireType)(tag & 7) == WireType.Empty)
            return;
        do
        {
            if (TElement.Packs && (WireType)(tag & 7) == WireType.Len)
            {
                var outer = reader.BeginMessage(tag);
                while (reader.Remaining > 0)
                    sink.Put(TElement.ReadPacked(ref reader));
                reader.EndMessage(outer);
            }
            else
            {
                // What is moved when an array grows is the elements themselves, not references to them.
                if (typeof(T).IsValueType && sink.IsFull)
                    sink.Expect(reader.CountRepeats(tag));
                reader.IsElement = true;
                sink.Put(TElement.ReadProtobuf(ref reader, tag, first: true, sink.Present));
            }
        }
        while (reader.TryRepeat(tag));
        reader.IsElement = false;
    }

    public static ParamValue ToParam(ReadOnlySpan<T> items)
    {
        var values = new ParamValue[items.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = TElement.ToParam(items[i]);
        return ParamValue.FromList(values);
    }
}
