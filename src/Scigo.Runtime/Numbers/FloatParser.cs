using System.Runtime.CompilerServices;

namespace Scigo.Numbers;

/// <summary>
/// Reads the longest number by RFC 8259's grammar at the start of a text, rounded once, to nearest and halfway to even. What is too large
/// gives an infinity, which the caller has to refuse.
/// </summary>
internal static class FloatParser
{
    /// <summary>Reads a number, and returns how many bytes it took, 0 if there is none.</summary>
    public static int Parse(ReadOnlySpan<byte> source, out double value)
    {
        var length = Parse<Binary64>(source, out var pattern, out var negative);
        value = BitConverter.UInt64BitsToDouble(pattern | Choice.Bit(negative) << 63);
        return length;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, out double)"/>
    public static int Parse(ReadOnlySpan<byte> source, out float value)
    {
        var length = Parse<Binary32>(source, out var pattern, out var negative);
        value = BitConverter.UInt32BitsToSingle((uint)(pattern | Choice.Bit(negative) << 31));
        return length;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, out double)"/>
    public static int Parse(ReadOnlySpan<byte> source, out Half value)
    {
        var length = Parse<Binary16>(source, out var pattern, out var negative);
        value = BitConverter.UInt16BitsToHalf((ushort)(pattern | Choice.Bit(negative) << 15));
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Parse<TFormat>(ReadOnlySpan<byte> source, out ulong pattern, out bool negative)
        where TFormat : struct, IBinaryFormat
    {
        var length = DecimalLiteral.Scan(source, out var literal);
        negative = literal.Negative;
        var certain = EiselLemire.TryRound<TFormat>(literal.Digits, literal.Exponent, out pattern);
        if (!certain || literal.Truncated)
            pattern = RoundHardCase<TFormat>(literal, source[..length], certain, pattern);
        return length;
    }

    static ulong RoundHardCase<TFormat>(DecimalLiteral literal, ReadOnlySpan<byte> text, bool certain, ulong pattern)
        where TFormat : struct, IBinaryFormat
    {
        var floor = pattern;
        if (certain)
        {
            // Truncated: the number lies between these digits and the next, which mostly round alike; if not, halfway is in between.
            var nextCertain = EiselLemire.TryRound<TFormat>(literal.Digits + 1, literal.Exponent, out var next);
            if (nextCertain && next == pattern)
                return pattern;
            if (!nextCertain)
                floor = next;
        }
        return ExactRounding.Round<TFormat>(literal, text, floor);
    }
}
