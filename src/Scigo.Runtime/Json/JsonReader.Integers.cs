using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Scigo.Numbers;

namespace Scigo.Json;

public ref partial struct JsonReader
{
    // So many digits fit in 64 bits, whatever they are.
    const int SafeDigits = 18;

    /// <summary>Reads an integer; <c>3.0</c> and <c>3e0</c> are integers, too.</summary>
    public long ReadInt64()
    {
        if (TryReadShort(out var value))
            return value;
        var start = position;
        var magnitude = ReadMagnitude(out var negative);
        if (magnitude > (negative ? 1UL << 63 : long.MaxValue))
            throw OutOfRange(start, long.MinValue, long.MaxValue);
        return negative ? (long)(0 - (ulong)magnitude) : (long)magnitude;
    }

    /// <summary>Reads an integer that is not negative; <c>3.0</c> and <c>3e0</c> are integers, too.</summary>
    public ulong ReadUInt64()
    {
        Next();
        var start = position;
        if (TryReadShort(out var value) && value >= 0)
            return (ulong)value;
        position = start;
        var magnitude = ReadMagnitude(out var negative);
        if (magnitude > ulong.MaxValue || negative && magnitude > 0)
            throw OutOfRange(start, 0, ulong.MaxValue);
        return (ulong)magnitude;
    }

    /// <summary>Reads an integer within a range.</summary>
    public long ReadInteger(long min, long max)
    {
        Next();
        var start = position;
        var value = ReadInt64();
        if (value < min || value > max)
            throw OutOfRange(start, min, max);
        return value;
    }

    /// <summary>
    /// Reads elements of an array from the first one on, where <see cref="NextElement"/> has gone, as long as they are short and there is
    /// room; it goes on where this stops.
    /// </summary>
    /// <returns>How many have been read.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal int ReadRun<T>(Span<T> values)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        // What a short integer can be above or below is checked for narrower types only.
        var min = int.CreateSaturating(T.MinValue);
        var max = int.CreateSaturating(T.MaxValue);
        var text = data;
        var at = position - 1;
        var count = 0;
        for (; count < values.Length && text.Length - at >= ShortInteger.Reach + 2; count++)
        {
            if (text[at] != ',' && (count > 0 || text[at] != '['))
                break;
            var next = text[at + 1] == ' ' ? at + 2 : at + 1;
            var length = ShortInteger.Read(text[next..], out var value);
            if (length == 0 || value < min || value > max)
                break;
            values[count] = T.CreateTruncating(value);
            at = next + length;
        }
        if (count > 0)
            position = at;
        return count;
    }

    // The common case: a few digits, then what no number goes on with.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryReadShort(out long value)
    {
        var negative = Next() == '-';
        var span = data;
        if (span.Length - position >= ShortInteger.Reach)
        {
            var length = ShortInteger.Read(span[position..], out var few);
            value = few;
            position += length;
            if (length > 0)
                return true;
        }
        value = 0;
        var start = position + (negative ? 1 : 0);
        var at = start;
        while ((uint)at < (uint)span.Length && (uint)(span[at] - '0') <= 9 && at - start <= SafeDigits)
            value = value * 10 + (span[at++] - '0');
        if (at == start || at - start > SafeDigits || span[start] == '0' && at - start > 1)
            return false;
        if (at < span.Length && span[at] is (byte)'.' or (byte)'e' or (byte)'E')
            return false;
        position = at;
        if (negative)
            value = -value;
        return true;
    }

    /// <summary>Reads a number without a point and an exponent that 64 bits hold; leaves any other where it is.</summary>
    internal bool TryReadLong(out ulong magnitude, out bool negative)
    {
        (magnitude, negative) = (0, false);
        if (!StartsNumber())
            return false;
        var text = data.Slice(position, MeasureNumber());
        negative = text[0] == '-';
        if (!ulong.TryParse(text[(negative ? 1 : 0)..], NumberStyles.None, CultureInfo.InvariantCulture, out magnitude)
            || negative && magnitude > 1UL << 63)
            return false;
        position += text.Length;
        return true;
    }

    // Any number that is an integer, exactly; one too large for 64 bits is some number above that.
    [MethodImpl(MethodImplOptions.NoInlining)]
    UInt128 ReadMagnitude(out bool negative)
    {
        if (!StartsNumber())
            throw Unexpected("an integer");
        var start = position;
        var text = data.Slice(start, MeasureNumber());
        negative = text[0] == '-';
        var mantissaEnd = text.IndexOfAny((byte)'e', (byte)'E');
        if (mantissaEnd < 0)
            mantissaEnd = text.Length;
        var exponent = mantissaEnd < text.Length ? ReadExponent(text[(mantissaEnd + 1)..]) : 0;

        var mantissa = text[(negative ? 1 : 0)..mantissaEnd];
        var point = mantissa.IndexOf((byte)'.');
        // How many digits stand left of the point once the exponent has moved it.
        var integral = (point < 0 ? mantissa.Length : point) + exponent;
        UInt128 value = 0;
        long seen = 0;
        foreach (var b in mantissa)
        {
            if (b == '.')
                continue;
            if (seen++ < integral)
                value = value <= ulong.MaxValue ? value * 10 + (ulong)(b - '0') : value;
            else if (b != '0')
                throw Error(ModelFormatError.InvalidValue, $"Expected an integer, found {Excerpt(text)}.", start);
        }
        for (; value != 0 && value <= ulong.MaxValue && seen < integral; seen++)
            value *= 10;
        position += text.Length;
        return value;
    }

    static long ReadExponent(scoped ReadOnlySpan<byte> digits)
    {
        // Beyond any number of digits that a document can hold.
        const long Enough = 1L << 40;
        var negative = digits[0] == '-';
        long value = 0;
        foreach (var b in digits[(digits[0] is (byte)'-' or (byte)'+' ? 1 : 0)..])
            value = Math.Min(value * 10 + (b - '0'), Enough);
        return negative ? -value : value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    ModelFormatException OutOfRange(int start, Int128 min, Int128 max)
    {
        position = start;
        var number = Excerpt(data.Slice(start, MeasureNumber()));
        return Error(ModelFormatError.InvalidValue, $"The number {number} is out of range: expected an integer from {min} to {max}.");
    }
}
