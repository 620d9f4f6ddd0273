using System.Numerics;
using System.Text;

namespace Scigo.Numbers;

/// <summary>
/// Judges formatting and parsing by exact integer arithmetic, with nothing of the BCL's own. Each check throws if a result is wrong; a
/// long run over many patterns needs nothing but <c>CheckRoundTrip</c>.
/// </summary>
static class Oracle
{
    internal static void CheckRoundTrip(double value)
    {
        Span<byte> buffer = stackalloc byte[FloatFormatter.MaxLength];
        var text = buffer[..FloatFormatter.Format(value, buffer)];
        var pattern = BitConverter.DoubleToUInt64Bits(value);
        CheckText(BinaryLayout.Double, pattern, text);
        Require(FloatParser.Parse(text, out double again) == text.Length, "is not read whole", text);
        Require(BitConverter.DoubleToUInt64Bits(again) == pattern, "does not read back as what was written", text);
        CheckInArray<double, Binary64>(text, value);
    }

    internal static void CheckRoundTrip(float value)
    {
        Span<byte> buffer = stackalloc byte[FloatFormatter.MaxLength];
        var text = buffer[..FloatFormatter.Format(value, buffer)];
        var pattern = BitConverter.SingleToUInt32Bits(value);
        CheckText(BinaryLayout.Single, pattern, text);
        Require(FloatParser.Parse(text, out float again) == text.Length, "is not read whole", text);
        Require(BitConverter.SingleToUInt32Bits(again) == pattern, "does not read back as what was written", text);
        CheckInArray<float, Binary32>(text, value);
    }

    internal static void CheckRoundTrip(Half value)
    {
        Span<byte> buffer = stackalloc byte[FloatFormatter.MaxLength];
        var text = buffer[..FloatFormatter.Format(value, buffer)];
        var pattern = BitConverter.HalfToUInt16Bits(value);
        CheckText(BinaryLayout.Half, pattern, text);
        Require(FloatParser.Parse(text, out Half again) == text.Length, "is not read whole", text);
        Require(BitConverter.HalfToUInt16Bits(again) == pattern, "does not read back as what was written", text);
        CheckInArray<Half, Binary16>(text, value);
    }

    /// <summary>Parses a valid number in all three formats, and checks that each result is the nearest one.</summary>
    internal static void CheckParse(ReadOnlySpan<byte> text)
    {
        var number = ExactDecimal.Parse(text);
        Require(FloatParser.Parse(text, out double asDouble) == text.Length, "is not read whole as double", text);
        CheckNearest(BinaryLayout.Double, BitConverter.DoubleToUInt64Bits(asDouble), number, text);
        Require(FloatParser.Parse(text, out float asSingle) == text.Length, "is not read whole as float", text);
        CheckNearest(BinaryLayout.Single, BitConverter.SingleToUInt32Bits(asSingle), number, text);
        Require(FloatParser.Parse(text, out Half asHalf) == text.Length, "is not read whole as Half", text);
        CheckNearest(BinaryLayout.Half, BitConverter.HalfToUInt16Bits(asHalf), number, text);
        CheckInArray<double, Binary64>(text, asDouble);
        CheckInArray<float, Binary32>(text, asSingle);
        CheckInArray<Half, Binary16>(text, asHalf);
    }

    internal static void CheckParse(string text) => CheckParse(Encoding.ASCII.GetBytes(text));

    // Between other numbers a number may be read in another way, or left to the general one.
    static void CheckInArray<T, TFormat>(ReadOnlySpan<byte> text, T alone)
        where T : IFloatingPointIeee754<T>
        where TFormat : struct, IBinaryFormat<T>
    {
        var array = new RunText(text);
        var position = array.Start;
        var values = new T[1];
        if (FixedRun.Read<T, TFormat>(array.Bytes, ref position, values) == 0)
        {
            Require(position == array.Start, "is passed over unread", text);
            return;
        }
        Require(position == array.End, "is not read whole in an array", text);
        Require(values[0] == alone && T.IsNegative(values[0]) == T.IsNegative(alone), "is another number in an array", text);
    }

    static void CheckNearest(BinaryLayout layout, ulong pattern, in ExactDecimal number, ReadOnlySpan<byte> text)
    {
        Require((pattern & layout.SignBit) != 0 == number.Negative, "has lost its sign", text);
        pattern &= ~layout.SignBit;
        Require(pattern <= layout.Infinity, "became NaN", text);
        var grid = new DecimalGrid(layout, pattern, number.Exponent);
        var isNearest = pattern == layout.Infinity ? grid.IsAboveLower(number.Digits) : grid.IsInside(number.Digits);
        Require(isNearest, "has a nearer number", text);
    }

    /// <summary>Checks that the text is the shortest that rounds to the pattern, the closest of those, and in the right notation.</summary>
    internal static void CheckText(BinaryLayout layout, ulong pattern, ReadOnlySpan<byte> text)
    {
        var (negative, digits, exponent) = ExactDecimal.Parse(text);
        Require((pattern & layout.SignBit) != 0 == negative, "has lost its sign", text);
        pattern &= ~layout.SignBit;
        if (pattern == 0)
        {
            Require(text.SequenceEqual(negative ? "-0.0"u8 : "0.0"u8), "is no zero", text);
            return;
        }

        while (digits % 10 == 0)
        {
            digits /= 10;
            exponent++;
        }
        var count = digits.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        Require(Encoding.ASCII.GetString(text) == PythonNotation.Write(negative, digits, exponent), "is in another notation", text);

        var grid = new DecimalGrid(layout, pattern, exponent);
        Require(grid.IsInside(digits), "rounds to another number", text);
        RequireClosest(grid, digits, digits - 1, text);
        RequireClosest(grid, digits, digits + 1, text);
        if (digits == 1)
            RequireClosest(new DecimalGrid(layout, pattern, exponent - 1), 10, 9, text);
        if (count > 1)
        {
            var coarse = new DecimalGrid(layout, pattern, exponent + 1);
            Require(!coarse.IsInside(coarse.Floor) && !coarse.IsInside(coarse.Floor + 1), "is not the shortest", text);
        }
    }

    static void RequireClosest(in DecimalGrid grid, BigInteger digits, BigInteger other, ReadOnlySpan<byte> text)
    {
        if (!grid.IsInside(other))
            return;
        var order = grid.Distance(digits).CompareTo(grid.Distance(other));
        Require(order < 0 || order == 0 && digits.IsEven, "is not the closest", text);
    }

    static void Require(bool condition, string otherwise, ReadOnlySpan<byte> text)
    {
        if (!condition)
            throw new InvalidOperationException($"{Encoding.ASCII.GetString(text)} {otherwise}.");
    }
}
