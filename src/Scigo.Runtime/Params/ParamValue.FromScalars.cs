namespace Scigo;

public readonly partial struct ParamValue
{
    /// <summary>Holds a boolean.</summary>
    public static implicit operator ParamValue(bool value) => new(ParamValueKind.Boolean, value ? 1UL : 0);

    /// <summary>Holds an integer.</summary>
    public static implicit operator ParamValue(sbyte value) => (long)value;

    /// <summary>Holds an integer.</summary>
    public static implicit operator ParamValue(byte value) => (ulong)value;

    /// <summary>Holds an integer.</summary>
    public static implicit operator ParamValue(short value) => (long)value;

    /// <summary>Holds an integer.</summary>
    public static implicit operator ParamValue(ushort value) => (ulong)value;

    /// <summary>Holds an integer.</summary>
    public static implicit operator ParamValue(int value) => (long)value;

    /// <summary>Holds an integer.</summary>
    public static implicit operator ParamValue(uint value) => (ulong)value;

    /// <summary>Holds an integer.</summary>
    public static implicit operator ParamValue(long value) => new(ParamValueKind.Integer, unchecked((ulong)value), value < 0);

    /// <summary>Holds an integer.</summary>
    public static implicit operator ParamValue(ulong value) => new(ParamValueKind.Integer, value);

    /// <summary>Holds a floating-point number, widened to 64 bits.</summary>
    public static implicit operator ParamValue(Half value) => (double)value;

    /// <summary>Holds a floating-point number, widened to 64 bits.</summary>
    public static implicit operator ParamValue(float value) => (double)value;

    /// <summary>Holds a floating-point number.</summary>
    public static implicit operator ParamValue(double value) => new(ParamValueKind.Float, BitConverter.DoubleToUInt64Bits(value));

    /// <summary>Holds a string; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(string? value) => new(ParamValueKind.String, value);

    /// <summary>Holds a map; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(ParamSet? value) => new(ParamValueKind.Map, value);
}
