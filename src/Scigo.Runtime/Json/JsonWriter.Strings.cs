using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Unicode;
using Scigo.Buffers;

namespace Scigo.Json;

public ref partial struct JsonWriter
{
    // What RFC 8259 wants escaped, and nothing else.
    static readonly SearchValues<char> EscapedChars = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f" +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    /// <summary>Writes a string; what is not ASCII stands as it is, in UTF-8.</summary>
    /// <exception cref="ArgumentException">It holds a lone surrogate.</exception>
    public void WriteString(scoped ReadOnlySpan<char> value) => WriteQuoted(value);

    /// <summary>Writes bytes as a string in Base64, padded.</summary>
    public void WriteBase64(scoped ReadOnlySpan<byte> value)
    {
        BeginValue(1)[0] = (byte)'"';
        used++;
        while (true)
        {
            var status = Base64.EncodeToUtf8(value, buffer[used..], out var consumed, out var written);
            used += written;
            value = value[consumed..];
            if (status == OperationStatus.Done)
                break;
            Grow(value.Length >= MaxPiece / 4 * 3 ? MaxPiece : (value.Length + 2) / 3 * 4);
        }
        Put((byte)'"');
    }

    void WriteQuoted(scoped ReadOnlySpan<char> value)
    {
        const int Short = 64;
        if (value.Length <= Short)
        {
            var target = BeginValue(Short + 2);
            target[0] = (byte)'"';
            used++;
            if (!value.ContainsAny(EscapedChars) && AsciiText.TryNarrow(value, target[1..]))
            {
                target[value.Length + 1] = (byte)'"';
                used += value.Length + 1;
                return;
            }
        }
        else
        {
            BeginValue(1)[0] = (byte)'"';
            used++;
        }
        for (var done = 0; ;)
        {
            var plain = value[done..].IndexOfAny(EscapedChars);
            var end = plain < 0 ? value.Length : done + plain;
            Transcode(value[..end], done);
            if (plain < 0)
                break;
            Escape(value[end]);
            done = end + 1;
        }
        Put((byte)'"');
    }

    // Writes the characters from start on. A surrogate pair is never split: what ends a run is no surrogate.
    void Transcode(scoped ReadOnlySpan<char> value, int start)
    {
        while (true)
        {
            var status = Utf8.FromUtf16(value[start..], buffer[used..], out var read, out var written, replaceInvalidSequences: false);
            used += written;
            start += read;
            if (status == OperationStatus.Done)
                return;
            if (status != OperationStatus.DestinationTooSmall)
                ThrowLoneSurrogate(value[start], start);
            // Four bytes hold any one character: each round gets further.
            Grow(Math.Clamp(value.Length - start, 4, MaxPiece));
        }
    }

    void Escape(char value)
    {
        var target = Reserve(6);
        target[0] = (byte)'\\';
        var letter = value switch
        {
            '"' or '\\' => value,
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => 'u',
        };
        target[1] = (byte)letter;
        used += 2;
        if (letter != 'u')
            return;
        "00"u8.CopyTo(target[2..]);
        target[4] = (byte)('0' + (value >> 4));
        target[5] = "0123456789abcdef"u8[value & 15];
        used += 4;
    }

    [DoesNotReturn]
    static void ThrowLoneSurrogate(char value, int index) => throw new ArgumentException(string.Create(
        CultureInfo.InvariantCulture, $"The string has a lone surrogate, U+{(int)value:X4}, at index {index}: it is no valid text."));
}
