using System.Runtime.InteropServices;
using Scigo.Protobuf;
using Scigo.Wire;

namespace Scigo.Schema;

/// <summary>Writes the numbers of a record in the protobuf encoding of the type that they are declared as now.</summary>
static class ProtobufNumber
{
    public static WireType WireTypeOf(SchemaType type) => type switch
    {
        { Name: "float64" } => WireType.I64,
        { Kind: WireKind.Float } => WireType.I32,
        { Encoding: "fixed", ScalarSize: 8 } => WireType.I64,
        { Encoding: "fixed" } => WireType.I32,
        _ => WireType.Varint,
    };

    /// <summary>Whether protobuf keeps the numbers as they lie in a record.</summary>
    public static bool Blits(SchemaType from, SchemaType to) =>
        from.Name == to.Name && from.ScalarSize >= sizeof(int) && (to.Kind == WireKind.Float || to.Encoding == "fixed");

    /// <summary>Writes a number that <see cref="Widening.Fits"/>.</summary>
    public static void Write(ref ProtobufWriter writer, SchemaType from, scoped ReadOnlySpan<byte> bytes, SchemaType to)
    {
        if (to.Name == "float64")
            writer.WriteFixed(ToDouble(from, bytes));
        else if (from.Name == "float32")
            writer.WriteFixed(MemoryMarshal.Read<float>(bytes)); // Not by way of a double: NaNs keep their bits.
        else if (to.Kind == WireKind.Float)
            writer.WriteFixed((float)ToDouble(from, bytes));
        else
            WriteInteger(ref writer, ToInteger(from, bytes), to);
    }

    static void WriteInteger(ref ProtobufWriter writer, ulong value, SchemaType to)
    {
        switch (to.Encoding)
        {
            case "zigzag":
                writer.WriteVarint64(Integers.ZigZag((long)value));
                break;
            case "fixed" when to.ScalarSize == sizeof(ulong):
                writer.WriteFixed(value);
                break;
            case "fixed":
                writer.WriteFixed((uint)value);
                break;
            default:
                writer.WriteVarint64(value);
                break;
        }
    }

    static ulong ToInteger(SchemaType from, scoped ReadOnlySpan<byte> bytes) =>
        from.Kind == WireKind.Integer && Widening.IsSigned(from) ? (ulong)RecordInteger.Signed(bytes) : RecordInteger.Unsigned(bytes);

    static double ToDouble(SchemaType from, scoped ReadOnlySpan<byte> bytes) => from.Name switch
    {
        "float64" => MemoryMarshal.Read<double>(bytes),
        "float32" => MemoryMarshal.Read<float>(bytes),
        "float16" => (double)MemoryMarshal.Read<Half>(bytes),
        _ when Widening.IsSigned(from) => RecordInteger.Signed(bytes),
        _ => RecordInteger.Unsigned(bytes),
    };
}
