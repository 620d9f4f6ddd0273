namespace Scigo.Numbers;

/// <summary>An IEEE 754 format; as a struct type argument its numbers are constants to the compiler.</summary>
interface IBinaryFormat
{
    /// <summary>How many bits the stored fraction has, the leading one of the significand not counted.</summary>
    static abstract int FractionBits { get; }

    /// <summary>The exponent field of infinities and NaN, and the mask of the field.</summary>
    static abstract int InfiniteExponent { get; }
}

readonly struct Binary64 : IBinaryFormat
{
    public static int FractionBits => 52;
    public static int InfiniteExponent => 0x7FF;
}

readonly struct Binary32 : IBinaryFormat
{
    public static int FractionBits => 23;
    public static int InfiniteExponent => 0xFF;
}

readonly struct Binary16 : IBinaryFormat
{
    public static int FractionBits => 10;
    public static int InfiniteExponent => 0x1F;
}
