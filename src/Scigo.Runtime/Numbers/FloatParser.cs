using System.Runtime.CompilerServices;

namespace Scigo.Numbers;

/// <summary>
/// Reads the longest number by RFC 8259's grammar at the start of a text, rounded once, to nearest and halfway to even. What is too large
/// gives an infinity, which the caller has to refuse.
/// </summary>
internal static class FloatParser
{
    /// <summary>Reads a number, and returns how many bytes it took, 0 if there is none.</summary>
    public static int Parse(ReadOnlySpan<byte> source, out double value) => Parse<double, Binary64>(source, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, out double)"/>
    public static int Parse(ReadOnlySpan<byte> source, out float value) => Parse<float, Binary32>(source, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, out double)"/>
    public static int Parse(ReadOnlySpan<byte> source, out Half value) => Parse<Half, Binary16>(source, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, out double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Parse<T, TFormat>(ReadOnlySpan<byte> source, out T value)
        where TFormat : struct, IBinaryFormat<T>
    {
        var length = DecimalLiteral.Scan(source, out var literal);
        var certain = EiselLemire.TryRound<TFormat>(literal.Digits, literal.Exponent, out var pattern);
        if (!certain || literal.Truncated)
            pattern = RoundHardCase<TFormat>(literal, source[..length], certain, pattern);
        value = TFormat.FromPattern(pattern, Choice.Bit(literal.Negative));
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
