using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>Narrowing of floating-point numbers that refuses what would become infinite.</summary>
static class Floats
{
    public static Half ToHalf(ref ProtobufReader reader, float value) =>
        Half.IsInfinity((Half)value) && !float.IsInfinity(value)
            ? throw reader.Error(ModelFormatError.InvalidValue, $"{value:R} is too large for a Half.")
            : (Half)value;

    public static Half ToHalf(double value) =>
        Half.IsInfinity((Half)value) && !double.IsInfinity(value)
            ? throw new ArgumentException($"{value:R} is too large for a Half.", nameof(value))
            : (Half)value;

    public static float ToSingle(double value) =>
        float.IsInfinity((float)value) && !double.IsInfinity(value)
            ? throw new ArgumentException($"{value:R} is too large for a float.", nameof(value))
            : (float)value;
}
