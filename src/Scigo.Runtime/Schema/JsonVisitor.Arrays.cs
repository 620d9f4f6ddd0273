using System.Numerics;
using System.Runtime.InteropServices;

namespace Scigo.Schema;

ref partial struct JsonVisitor
{
    const int MostNumbers = 16;
    const int FirstNumbers = 8;
    const int MostBytes = 64;

    // A multiple of every number's size.
    const int PieceSize = 1 << 20;

    public void Array(SchemaType type, scoped ReadOnlySpan<int> shape, scoped ReadOnlySpan<byte> bytes, bool apart)
    {
        var array = apart ? nextApart++ : -1;
        if (muted > 0)
            return;
        var count = NDArray<byte>.CountElements(shape);
        if (array >= 0 && source is null)
            Describe(type, shape);
        else if (type.Kind == WireKind.Bytes)
            WriteBytes(array, bytes, (int)count);
        else if (everything || count <= MostNumbers)
            WriteNumbers(type, shape, array, bytes);
        else
            Summarize(type, shape, array, bytes, count);
    }

    void WriteBytes(int array, scoped ReadOnlySpan<byte> bytes, int count)
    {
        if (everything || count <= MostBytes)
        {
            writer.WriteBase64(array < 0 ? bytes : source!(array, 0, count));
            return;
        }
        writer.BeginObject();
        writer.WriteName("bytes"u8);
        writer.WriteInteger((long)count);
        writer.WriteName("first"u8);
        writer.WriteBase64(array < 0 ? bytes[..MostBytes] : source!(array, 0, MostBytes));
        writer.EndObject();
    }

    void WriteNumbers(SchemaType type, scoped ReadOnlySpan<int> shape, int array, scoped ReadOnlySpan<byte> bytes)
    {
        // As everywhere in JSON: brackets cannot say how long the dimensions within an empty one are.
        var empty = type.Kind == WireKind.NDArray && shape.Contains(0);
        if (empty)
        {
            writer.BeginObject();
            WriteShape(shape);
            writer.WriteName("data"u8);
            shape = [0];
        }
        long at = 0;
        WriteNested(type.Element!, shape, array, bytes, ref at);
        if (empty)
            writer.EndObject();
    }

    void WriteNested(SchemaType element, scoped ReadOnlySpan<int> shape, int array, scoped ReadOnlySpan<byte> bytes, ref long at)
    {
        if (shape.IsEmpty)
        {
            var size = element.ScalarSize;
            WriteNumber(element, array < 0 ? bytes.Slice((int)at, size) : source!(array, at, size));
            at += size;
            return;
        }
        writer.BeginArray(multiline: shape.Length > 1);
        for (var i = 0; i < shape[0]; i++)
            WriteNested(element, shape[1..], array, bytes, ref at);
        writer.EndArray();
    }

    void Describe(SchemaType type, scoped ReadOnlySpan<int> shape)
    {
        writer.BeginObject();
        WriteType(type, shape);
        writer.EndObject();
    }

    void Summarize(SchemaType type, scoped ReadOnlySpan<int> shape, int array, scoped ReadOnlySpan<byte> bytes, long count)
    {
        writer.BeginObject();
        WriteType(type, shape);
        writer.WriteName("first"u8);
        long at = 0;
        WriteNested(type.Element!, [FirstNumbers], array, bytes, ref at);
        WriteExtremes(type.Element!, array, bytes, count * type.Element!.ScalarSize);
        writer.EndObject();
    }

    void WriteType(SchemaType type, scoped ReadOnlySpan<int> shape)
    {
        writer.WriteName("dtype"u8);
        writer.WriteString(type.Element?.Name ?? "uint8");
        WriteShape(shape);
    }

    void WriteShape(scoped ReadOnlySpan<int> shape)
    {
        writer.WriteName("shape"u8);
        writer.BeginArray();
        foreach (var dimension in shape)
            writer.WriteInteger((long)dimension);
        writer.EndArray();
    }

    void WriteExtremes(SchemaType element, int array, scoped ReadOnlySpan<byte> bytes, long byteLength)
    {
        switch (element.Name)
        {
            case "bool" or "uint8": WriteExtremes<byte>(element, array, bytes, byteLength); break;
            case "int8": WriteExtremes<sbyte>(element, array, bytes, byteLength); break;
            case "int16": WriteExtremes<short>(element, array, bytes, byteLength); break;
            case "uint16": WriteExtremes<ushort>(element, array, bytes, byteLength); break;
            case "int32": WriteExtremes<int>(element, array, bytes, byteLength); break;
            case "uint32": WriteExtremes<uint>(element, array, bytes, byteLength); break;
            case "int64": WriteExtremes<long>(element, array, bytes, byteLength); break;
            case "uint64": WriteExtremes<ulong>(element, array, bytes, byteLength); break;
            case "float16": WriteExtremes<Half>(element, array, bytes, byteLength); break;
            case "float32": WriteExtremes<float>(element, array, bytes, byteLength); break;
            default: WriteExtremes<double>(element, array, bytes, byteLength); break;
        }
    }

    void WriteExtremes<T>(SchemaType element, int array, scoped ReadOnlySpan<byte> bytes, long byteLength)
        where T : unmanaged, INumber<T>
    {
        T? least = null, greatest = null;
        long nans = 0;
        for (long at = 0; at < byteLength; at += PieceSize)
        {
            var length = (int)Math.Min(PieceSize, byteLength - at);
            var piece = array < 0 ? bytes.Slice((int)at, length) : source!(array, at, length);
            for (var i = 0; i < length; i += element.ScalarSize)
            {
                var value = MemoryMarshal.Read<T>(piece[i..]);
                if (T.IsNaN(value))
                    nans++;
                else
                {
                    least = least is { } low && low <= value ? low : value;
                    greatest = greatest is { } high && high >= value ? high : value;
                }
            }
        }
        if (nans > 0)
        {
            writer.WriteName("nan"u8);
            writer.WriteInteger(nans);
        }
        if (least is not { } min || greatest is not { } max)
            return;
        writer.WriteName("min"u8);
        WriteNumber(element, MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in min)));
        writer.WriteName("max"u8);
        WriteNumber(element, MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in max)));
    }
}
