using System.Numerics;
using System.Runtime.CompilerServices;
using Scigo.Numbers;

namespace Scigo.Json;

public ref partial struct JsonReader
{
    /// <summary>Reads a number, or NaN or an infinity as a string or as Python's bare token.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public double ReadDouble() => ReadFloat<double, Binary64>();

    /// <inheritdoc cref="ReadDouble"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public float ReadSingle() => ReadFloat<float, Binary32>();

    /// <inheritdoc cref="ReadDouble"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Half ReadHalf() => ReadFloat<Half, Binary16>();

    /// <summary>
    /// Reads elements of an array from the first one on, where <see cref="NextElement"/> has gone, as long as they are plain and there is
    /// room; it goes on where this stops.
    /// </summary>
    /// <returns>How many have been read.</returns>
    internal int ReadRun(Span<double> values) => ReadFloats<double, Binary64>(values);

    /// <inheritdoc cref="ReadRun(Span{double})"/>
    internal int ReadRun(Span<float> values) => ReadFloats<float, Binary32>(values);

    /// <inheritdoc cref="ReadRun(Span{double})"/>
    internal int ReadRun(Span<Half> values) => ReadFloats<Half, Binary16>(values);

    int ReadFloats<T, TFormat>(Span<T> values)
        where TFormat : struct, IBinaryFormat<T>
    {
        var before = position - 1;
        var count = FixedRun.Read<T, TFormat>(data, ref before, values);
        if (count > 0)
            position = before;
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    T ReadFloat<T, TFormat>()
        where T : IFloatingPointIeee754<T>
        where TFormat : struct, IBinaryFormat<T>
    {
        Next();
        return FixedNotation.TryRead<T, TFormat>(data, ref position, out var value) ? value : ReadAnyFloat<T, TFormat>();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    T ReadAnyFloat<T, TFormat>()
        where T : IFloatingPointIeee754<T>
        where TFormat : struct, IBinaryFormat<T>
    {
        if (!StartsNumber())
            return T.CreateTruncating(ReadNonFinite());
        var length = FloatParser.Parse<T, TFormat>(data[position..], out var value);
        if (!T.IsFinite(value))
            throw OutOfRange(Unsafe.SizeOf<T>() * 8);
        Accept(length);
        return value;
    }

    // Whether a finite number stands here, or should: what follows the sign is checked after it has been parsed.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool StartsNumber()
    {
        var token = Next();
        return (uint)(token - '0') <= 9 || token == '-' && !data[position..].StartsWith("-I"u8);
    }

    // The parser stops where JSON's grammar does: a number that goes on behind that is malformed, as 01, 1. and 1e.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Accept(int length)
    {
        var end = position + length;
        if (length == 0
            || (uint)end < (uint)data.Length && data[end] is (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)'e' or (byte)'E')
            throw MalformedNumber();
        position = end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    readonly ModelFormatException MalformedNumber()
    {
        MeasureNumber();
        return Malformed("a number");
    }

    // The length of the number that starts here by JSON's grammar.
    readonly int MeasureNumber()
    {
        var text = data[position..];
        var at = text[0] == '-' ? 1 : 0;
        if (at < text.Length && text[at] == '0')
        {
            if (++at < text.Length && char.IsAsciiDigit((char)text[at]))
                throw Error(ModelFormatError.Corrupt, "A number starts with a zero too many.");
        }
        else
        {
            at = Digits(text, at);
        }
        if (at < text.Length && text[at] == '.')
            at = Digits(text, at + 1);
        if (at < text.Length && (text[at] | 0x20) == 'e')
        {
            at++;
            if (at < text.Length && text[at] is (byte)'+' or (byte)'-')
                at++;
            at = Digits(text, at);
        }
        return at;
    }

    // Where the digits that start at the index end; there must be one.
    readonly int Digits(scoped ReadOnlySpan<byte> text, int at)
    {
        var start = at;
        while ((uint)at < (uint)text.Length && (uint)(text[at] - '0') <= 9)
            at++;
        if (at > start)
            return at;
        throw start == text.Length
            ? Error(ModelFormatError.Truncated, "Expected a digit, found the end of the data.", data.Length)
            : Error(ModelFormatError.Corrupt, $"Expected a digit, found {FoundByte(position + start)}.", position + start);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    double ReadNonFinite()
    {
        switch (Next())
        {
            case 'N':
                ReadLiteral("NaN"u8);
                return double.NaN;
            case 'I':
                ReadLiteral("Infinity"u8);
                return double.PositiveInfinity;
            case '-':
                ReadLiteral("-Infinity"u8);
                return double.NegativeInfinity;
            case '"':
                var start = position;
                var text = ReadUtf8();
                if (text.SequenceEqual("NaN"u8))
                    return double.NaN;
                if (text.SequenceEqual("Infinity"u8))
                    return double.PositiveInfinity;
                if (text.SequenceEqual("-Infinity"u8))
                    return double.NegativeInfinity;
                throw Error(ModelFormatError.InvalidValue, $"Expected a number, found the string \"{Excerpt(text)}\".", start);
            default:
                throw Unexpected("a number");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    readonly ModelFormatException OutOfRange(int bits)
    {
        var number = Excerpt(data.Slice(position, MeasureNumber()));
        return Error(ModelFormatError.InvalidValue, $"The number {number} exceeds the range of a {bits}-bit floating-point number.");
    }
}
