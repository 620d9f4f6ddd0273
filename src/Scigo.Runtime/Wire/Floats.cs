using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>Narrowing of floating-point numbers that refuses what would become infinite.</summary>
static class Floats
{
    public static Half ToHalf(ref ProtobufReader reader, float value) =>
        Half.IsInfinity((Half)value) && !float.IsInfinity(value)
            ? throw reader.Error(ModelFormatError.InvalidValue, $"{value:R} is too large for a Half.")
            : (Half)value;
}
