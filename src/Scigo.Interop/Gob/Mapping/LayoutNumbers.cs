using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Interop.Gob.Mapping;

/// <summary>How protobuf encodes the numbers of a member's type.</summary>
static class LayoutNumbers
{
    public static WireType WireTypeOf(SchemaType type) => type switch
    {
        { Name: "float64" } => WireType.I64,
        { Kind: WireKind.Float } => WireType.I32,
        { Encoding: "fixed", ScalarSize: 8 } => WireType.I64,
        { Encoding: "fixed" } => WireType.I32,
        _ => WireType.Varint,
    };

    /// <summary>Writes an integer, whose sign is extended to 64 bits.</summary>
    public static void WriteInteger(ref ProtobufWriter writer, ulong value, SchemaType type)
    {
        switch (type.Encoding)
        {
            case "zigzag": writer.WriteVarint64((ulong)((long)value << 1 ^ (long)value >> 63)); break;
            case "fixed" when type.ScalarSize == sizeof(ulong): writer.WriteFixed(value); break;
            case "fixed": writer.WriteFixed((uint)value); break;
            default: writer.WriteVarint64(value); break;
        }
    }

    /// <summary>Writes a float; <c>false</c> when it is finite and the type cannot hold one so large.</summary>
    public static bool TryWriteFloat(ref ProtobufWriter writer, double value, SchemaType type)
    {
        if (type.Name == "float64")
        {
            writer.WriteFixed(value);
            return true;
        }
        var single = type.Name == "float16" ? (float)(Half)value : (float)value;
        writer.WriteFixed(single);
        return float.IsFinite(single) || !double.IsFinite(value);
    }

    /// <summary>Whether an integer is within a type's range.</summary>
    public static bool Fits(Int128 value, SchemaType type)
    {
        var bits = type.ScalarSize * 8;
        return type.Name.StartsWith('u')
            ? value >= 0 && value < (Int128)1 << bits
            : value >= -((Int128)1 << (bits - 1)) && value < (Int128)1 << (bits - 1);
    }
}
