using System.Runtime.InteropServices;
using Scigo.Binary;
using Scigo.Protobuf;

namespace Scigo.Schema;

ref partial struct FieldTranscoder
{
    const int ShapeField = 1;
    const int DataField = 2;

    void Number(ref RecordReader reader, int field, SchemaType from, int at, SchemaType to)
    {
        var scalar = to.Kind is WireKind.Array or WireKind.Vector or WireKind.NDArray ? to.Element! : to;
        if (!Widening.Fits(from, scalar))
            throw Mismatch(ref reader, from, at, to);
        if (from.Kind == WireKind.Bool)
            reader.ReadBoolean(at);
        var mark = default(LengthMark);
        // One number is an array of rank 0, as in JSON.
        if (to.Kind == WireKind.NDArray)
            (mark, field) = (writer.BeginMessage(field), DataField);
        writer.WriteTag(field, ProtobufNumber.WireTypeOf(scalar));
        ProtobufNumber.Write(ref writer, from, reader.Bytes(at, from.ScalarSize), scalar);
        if (to.Kind == WireKind.NDArray)
            writer.EndMessage(mark);
    }

    void Array(ref RecordReader reader, int field, SchemaType from, int at, SchemaType to)
    {
        if (to.Kind is not (WireKind.Array or WireKind.Vector or WireKind.NDArray or WireKind.List)
            || !Widening.Fits(from.Element!, to.Element!))
            throw Mismatch(ref reader, from, at, to);
        Span<int> dimensions = stackalloc int[NDArray<byte>.MaxRank];
        var shape = dimensions[..SchemaWalker.ReadShape(ref reader, from, at, dimensions)];
        if (to.Kind != WireKind.NDArray && shape.Length != 1)
            throw reader.Error(
                ModelFormatError.InvalidValue, $"The array has the rank {shape.Length}, which {to}, as it is declared, does not allow.", at);
        var count = (int)NDArray<byte>.CountElements(shape);
        // Before gigabytes are read in vain.
        if (output.ArrayBytes + (long)count * from.Element!.ScalarSize > System.Array.MaxLength)
            throw reader.Error(ModelFormatError.LimitExceeded, RecordTranscoder.TooLarge, at);
        if (to.Kind != WireKind.NDArray)
        {
            if (count == 0)
                writer.AddEmpty(field);
            Numbers(ref reader, field, from.Element!, count, to.Element!);
            return;
        }
        var mark = writer.BeginMessage(field);
        Shape(shape);
        Numbers(ref reader, DataField, from.Element!, count, to.Element!);
        writer.EndMessage(mark);
    }

    // A list of numbers as an array of any rank.
    void NumbersOfList(ref RecordReader reader, int field, SchemaType from, int at, SchemaType to)
    {
        var (element, scalar) = (from.Element!, to.Element!);
        if (!Widening.Fits(element, scalar))
            throw Mismatch(ref reader, from, at, to);
        var count = reader.ReadCount(at);
        var block = reader.BeginBlocks(count, element.ScalarSize);
        var mark = writer.BeginMessage(field);
        Shape([count]);
        var numbers = writer.BeginMessage(DataField);
        for (var i = 0; i < count; i++, block += element.ScalarSize)
        {
            if (element.Kind == WireKind.Bool)
                reader.ReadBoolean(block);
            ProtobufNumber.Write(ref writer, element, reader.Bytes(block, element.ScalarSize), scalar);
        }
        writer.EndMessage(numbers);
        writer.EndMessage(mark);
    }

    void Shape(scoped ReadOnlySpan<int> shape)
    {
        if (shape.IsEmpty)
            return;
        var mark = writer.BeginMessage(ShapeField);
        foreach (var dimension in shape)
            writer.WriteVarint32((uint)dimension);
        writer.EndMessage(mark);
    }

    void Numbers(ref RecordReader reader, int field, SchemaType from, int count, SchemaType to)
    {
        switch (from.Name)
        {
            case "bool": Numbers<bool>(ref reader, field, from, count, to); break;
            case "uint8": Numbers<byte>(ref reader, field, from, count, to); break;
            case "int8": Numbers<sbyte>(ref reader, field, from, count, to); break;
            case "int16": Numbers<short>(ref reader, field, from, count, to); break;
            case "uint16": Numbers<ushort>(ref reader, field, from, count, to); break;
            case "int32": Numbers<int>(ref reader, field, from, count, to); break;
            case "uint32": Numbers<uint>(ref reader, field, from, count, to); break;
            case "int64": Numbers<long>(ref reader, field, from, count, to); break;
            case "uint64": Numbers<ulong>(ref reader, field, from, count, to); break;
            case "float16": Numbers<Half>(ref reader, field, from, count, to); break;
            case "float32": Numbers<float>(ref reader, field, from, count, to); break;
            default: Numbers<double>(ref reader, field, from, count, to); break;
        }
    }

    void Numbers<T>(ref RecordReader reader, int field, SchemaType from, int count, SchemaType to)
        where T : unmanaged
    {
        if (count == 0)
            return;
        var start = reader.Position;
        var values = reader.ReadMemory<T>(count, default);
        if (from.Kind == WireKind.Bool && MemoryMarshal.AsBytes(values.Span).ContainsAnyExceptInRange((byte)0, (byte)1))
            throw reader.Error(ModelFormatError.InvalidValue, "A boolean is 0 or 1.", start);
        if (ProtobufNumber.Blits(from, to))
        {
            writer.WriteBlit(field, values);
            return;
        }
        var mark = writer.BeginMessage(field);
        var numbers = values.Span;
        for (var i = 0; i < numbers.Length; i++)
            ProtobufNumber.Write(ref writer, from, MemoryMarshal.AsBytes(numbers.Slice(i, 1)), to);
        writer.EndMessage(mark);
    }
}
