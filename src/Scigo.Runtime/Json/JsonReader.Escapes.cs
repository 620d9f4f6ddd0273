using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Scigo.Json;

public ref partial struct JsonReader
{
    // A string that is not plain up to its quote; it is put together in the scratch.
    [MethodImpl(MethodImplOptions.NoInlining)]
    ReadOnlySpan<byte> ReadEscaped(int start, int plain)
    {
        var end = start + MeasureString(start, plain);
        // Escapes are ASCII and become whole characters: the text is valid when its raw form is.
        if (!Utf8.IsValid(data[start..end]))
            throw InvalidUtf8(start, end - start);
        var target = ByteScratch(end - start);
        var written = 0;
        for (var at = start; at < end;)
        {
            var run = data[at..end].IndexOf((byte)'\\');
            if (run < 0)
                run = end - at;
            data.Slice(at, run).CopyTo(target[written..]);
            written += run;
            at += run;
            if (at < end)
            {
                var rune = Unescape(data[at..end], at, out var consumed);
                written += rune.EncodeToUtf8(target[written..]);
                at += consumed;
            }
        }
        position = end + 1;
        return target[..written];
    }

    // The bytes up to the quote that closes the string.
    readonly int MeasureString(int start, int plain)
    {
        for (var at = start; ; plain = data[at..].IndexOfAny(StringStops))
        {
            if (plain < 0)
                throw Unclosed();
            at += plain;
            if (data[at] == '"')
                return at - start;
            if (data[at] != '\\')
                throw Error(ModelFormatError.Corrupt, $"A string holds {FoundByte(at)}, which must be escaped.", at);
            // What is escaped may be a quote.
            if ((at += 2) > data.Length)
                throw Unclosed();
        }
    }

    readonly Rune Unescape(scoped ReadOnlySpan<byte> text, int offset, out int consumed)
    {
        consumed = 2;
        switch (text[1])
        {
            case (byte)'"' or (byte)'\\' or (byte)'/':
                return new Rune((char)text[1]);
            case (byte)'b':
                return new Rune('\b');
            case (byte)'f':
                return new Rune('\f');
            case (byte)'n':
                return new Rune('\n');
            case (byte)'r':
                return new Rune('\r');
            case (byte)'t':
                return new Rune('\t');
            case (byte)'u':
                consumed = 6;
                var unit = CodeUnit(text, offset);
                if (Rune.TryCreate(unit, out var rune))
                    return rune;
                consumed = 12;
                if (text[6..].StartsWith("\\u"u8) && Rune.TryCreate(unit, CodeUnit(text[6..], offset + 6), out rune))
                    return rune;
                throw Error(ModelFormatError.Corrupt, $"A string holds \\u{(int)unit:x4}, a lone surrogate and no character.", offset);
            default:
                throw Error(ModelFormatError.Corrupt, $"A string holds the unknown escape \\ followed by {FoundByte(offset + 1)}.", offset);
        }
    }

    // Of \uXXXX.
    readonly char CodeUnit(scoped ReadOnlySpan<byte> text, int offset)
    {
        var unit = 0;
        for (var i = 2; i < 6; i++)
        {
            var digit = i < text.Length ? HexDigit(text[i]) : -1;
            if (digit < 0)
                throw Error(ModelFormatError.Corrupt, $"Expected a hex digit after \\u, found {FoundByte(offset + i)}.", offset + i);
            unit = unit << 4 | digit;
        }
        return (char)unit;
    }

    static int HexDigit(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        _ => -1,
    };

    Span<byte> ByteScratch(int length)
    {
        if (byteScratch is null || byteScratch.Length < length)
        {
            if (byteScratch is { } small)
                ArrayPool<byte>.Shared.Return(small);
            byteScratch = null;
            byteScratch = ArrayPool<byte>.Shared.Rent(length);
        }
        return byteScratch;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    readonly ModelFormatException Unclosed() =>
        Error(ModelFormatError.Truncated, "Expected a quote to close the string, found the end of the data.", data.Length);
}
