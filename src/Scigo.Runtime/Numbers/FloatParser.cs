using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

    /// <summary>
    /// Reads the elements of a JSON array that follow one another, each behind a comma and perhaps a space, for as long as that can be
    /// done fast.
    /// </summary>
    /// <param name="text">The text around them.</param>
    /// <param name="position">Where the first comma stands; moved behind the last number that has been read.</param>
    /// <param name="values">Where the numbers go.</param>
    /// <returns>How many numbers have been read.</returns>
    // Not inlined: its registers are its own.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int ParseRun<T, TFormat>(ReadOnlySpan<byte> text, ref int position, Span<T> values)
        where TFormat : struct, IBinaryFormat<T>
    {
        ref var start = ref MemoryMarshal.GetReference(text);
        var at = position;
        var count = 0;
        // In bounds: what FixedNotation needs before a number and from it on is there even without the comma and the space.
        for (var last = text.Length - FixedNotation.Reach - 2; at >= FixedNotation.Reach && at <= last && count < values.Length; count++)
        {
            if (Unsafe.Add(ref start, at) != ',')
                break;
            var next = Unsafe.Add(ref start, at + 1) == ' ' ? at + 2 : at + 1;
            if (!FixedNotation.TryRead<T, TFormat>(ref start, ref next, out values[count]))
                break;
            at = next;
        }
        position = at;
        return count;
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
