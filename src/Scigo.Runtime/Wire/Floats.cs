using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>Floating-point numbers read from what protobuf holds as other numbers.</summary>
static class Floats
{
    /// <summary>Reads an integer, when the field is one; refuses those that the floating-point type would not hold exactly.</summary>
    public static bool TryReadInteger(ref ProtobufReader reader, uint tag, long least, long most, out long value)
    {
        value = 0;
        if ((WireType)(tag & 7) != WireType.Varint)
            return false;
        var at = reader.Position;
        value = (long)reader.ReadVarint64();
        return value >= least && value <= most
            ? true
            : throw reader.Error(ModelFormatError.InvalidValue, $"{value} is not between {least} and {most}.", at);
    }

    /// <summary>Narrows, and refuses what would become infinite.</summary>
    public static Half ToHalf(ref ProtobufReader reader, float value) =>
        Half.IsInfinity((Half)value) && !float.IsInfinity(value)
            ? throw reader.Error(ModelFormatError.InvalidValue, $"{value:R} is too large for a Half.")
            : (Half)value;
}
