using System.Globalization;
using System.Numerics;
using Scigo;
using Scigo.Converters;

[assembly: Converter(typeof(DecimalConverter))]
[assembly: Converter(typeof(Int128Converter))]
[assembly: Converter(typeof(UInt128Converter))]
[assembly: Converter(typeof(BigIntegerConverter))]
[assembly: Converter(typeof(ComplexConverter))]

namespace Scigo.Converters;

/// <summary>A <see cref="decimal"/> as its digits, trailing zeros and the sign of a negative zero included.</summary>
public sealed class DecimalConverter : IConverter<decimal, string>
{
    /// <inheritdoc/>
    public static string ToWire(decimal value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        // Formatting drops the sign of zero; parsing keeps it.
        return value == 0 && decimal.IsNegative(value) ? "-" + digits : digits;
    }

    /// <inheritdoc/>
    public static decimal FromWire(string wire) =>
        decimal.Parse(wire, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}

/// <summary>An <see cref="Int128"/> as its digits.</summary>
public sealed class Int128Converter : IConverter<Int128, string>
{
    /// <inheritdoc/>
    public static string ToWire(Int128 value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static Int128 FromWire(string wire) => Int128.Parse(wire, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}

/// <summary>A <see cref="UInt128"/> as its digits.</summary>
public sealed class UInt128Converter : IConverter<UInt128, string>
{
    /// <inheritdoc/>
    public static string ToWire(UInt128 value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static UInt128 FromWire(string wire) => UInt128.Parse(wire, NumberStyles.None, CultureInfo.InvariantCulture);
}

/// <summary>A <see cref="BigInteger"/> as its bytes in two's complement, little-endian: digits would take quadratic time to parse.</summary>
public sealed class BigIntegerConverter : IConverter<BigInteger, byte[]>
{
    /// <inheritdoc/>
    public static byte[] ToWire(BigInteger value) => value.ToByteArray();

    /// <inheritdoc/>
    public static BigInteger FromWire(byte[] wire) => new(wire);
}

/// <summary>A <see cref="Complex"/> as a model of its two parts.</summary>
public sealed class ComplexConverter : IConverter<Complex, ComplexParts>
{
    /// <inheritdoc/>
    public static ComplexParts ToWire(Complex value) => new() { Real = value.Real, Imaginary = value.Imaginary };

    /// <inheritdoc/>
    public static Complex FromWire(ComplexParts wire) => new(wire.Real, wire.Imaginary);
}

/// <summary>What a <see cref="Complex"/> is written as.</summary>
[PersistableModel("Complex", InCatalog = false)]
public partial struct ComplexParts
{
    /// <summary>The real part.</summary>
    [Member(1)]
    public double Real { get; set; }

    /// <summary>The imaginary part.</summary>
    [Member(2)]
    public double Imaginary { get; set; }
}
