namespace Scigo.Numbers;

/// <summary>An IEEE 754 format; as a struct type argument its numbers are constants to the compiler.</summary>
interface IBinaryFormat
{
    /// <summary>How many bits the stored fraction has, the leading one of the significand not counted.</summary>
    static abstract int FractionBits { get; }

    /// <summary>The exponent field of infinities and NaN, and the mask of the field.</summary>
    static abstract int InfiniteExponent { get; }
}

/// <summary>The format of a type.</summary>
interface IBinaryFormat<T> : IBinaryFormat
{
    /// <summary>Returns the number with the bit pattern of a magnitude, and with a sign.</summary>
    static abstract T FromPattern(ulong magnitude, ulong sign);

    /// <summary>Returns the number's bits, the sign above the magnitude.</summary>
    static abstract ulong ToBits(T value);
}

readonly struct Binary64 : IBinaryFormat<double>
{
    public static int FractionBits => 52;
    public static int InfiniteExponent => 0x7FF;
    public static double FromPattern(ulong magnitude, ulong sign) => BitConverter.UInt64BitsToDouble(magnitude | sign << 63);
    public static ulong ToBits(double value) => BitConverter.DoubleToUInt64Bits(value);
}

readonly struct Binary32 : IBinaryFormat<float>
{
    public static int FractionBits => 23;
    public static int InfiniteExponent => 0xFF;
    public static float FromPattern(ulong magnitude, ulong sign) => BitConverter.UInt32BitsToSingle((uint)(magnitude | sign << 31));
    public static ulong ToBits(float value) => BitConverter.SingleToUInt32Bits(value);
}

readonly struct Binary16 : IBinaryFormat<Half>
{
    public static int FractionBits => 10;
    public static int InfiniteExponent => 0x1F;
    public static Half FromPattern(ulong magnitude, ulong sign) => BitConverter.UInt16BitsToHalf((ushort)(magnitude | sign << 15));
    public static ulong ToBits(Half value) => BitConverter.HalfToUInt16Bits(value);
}
