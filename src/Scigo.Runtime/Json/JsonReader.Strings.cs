using System.Buffers;
using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace Scigo.Json;

public ref partial struct JsonReader
{
    // Where a run of plain bytes in a string ends: at the quote, an escape, or a control character, which must be escaped.
    internal static readonly SearchValues<byte> StringStops = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"u8 +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"u8);

    /// <summary>Reads a string.</summary>
    /// <param name="existing">A string that is returned when it is equal and <see cref="Reuse"/> is set.</param>
    public string ReadString(string? existing)
    {
        var utf8 = ReadUtf8("a string");
        return ToText(utf8, existing);
    }

    /// <summary>Returns valid UTF-8 as a string; the existing one if it is equal and <see cref="Reuse"/> is set.</summary>
    internal string ToText(scoped ReadOnlySpan<byte> utf8, string? existing) =>
        Reuse && existing is not null && IsSame(utf8, existing) ? existing : Encoding.UTF8.GetString(utf8);

    /// <summary>Reads a string without allocating one, to look something up by it.</summary>
    /// <returns>The characters, valid until the next call of any method.</returns>
    public ReadOnlySpan<char> ReadChars() => Decode(ReadUtf8("a string"));

    /// <summary>Reads bytes from a string in Base64, padded and without white space.</summary>
    /// <param name="existing">An array that is written into when it has the right length and <see cref="Reuse"/> is set.</param>
    public byte[] ReadBase64(byte[]? existing)
    {
        Next();
        var start = position;
        var text = ReadUtf8("bytes in Base64");
        var padding = text.EndsWith("=="u8) ? 2 : text.EndsWith("="u8) ? 1 : 0;
        var length = text.Length / 4 * 3 - padding;
        if (text.Length % 4 == 0 && length >= 0)
        {
            var bytes = Reuse && existing is not null && existing.Length == length ? existing : new byte[length];
            // White space, which the decoder passes over, leaves fewer bytes.
            if (Base64.DecodeFromUtf8(text, bytes, out _, out var written) == OperationStatus.Done && written == length)
                return bytes;
        }
        throw Error(ModelFormatError.InvalidValue, "Expected bytes in Base64, found a string that is none.", start);
    }

    bool IsSame(scoped ReadOnlySpan<byte> utf8, string text) =>
        Ascii.Equals(utf8, text) || utf8.Length > text.Length && utf8.Length <= text.Length * 3L && Decode(utf8).SequenceEqual(text);

    ReadOnlySpan<char> Decode(scoped ReadOnlySpan<byte> utf8)
    {
        if (charScratch is null || charScratch.Length < utf8.Length)
        {
            if (charScratch is { } small)
                ArrayPool<char>.Shared.Return(small);
            charScratch = ArrayPool<char>.Shared.Rent(utf8.Length);
        }
        Utf8.ToUtf16(utf8, charScratch, out _, out var written);
        return charScratch.AsSpan(0, written);
    }

    // The string that starts here, as valid UTF-8 without escapes: in the data, or in the scratch.
    ReadOnlySpan<byte> ReadUtf8(string wanted = "a string")
    {
        if (Next() != '"')
            throw Unexpected(wanted);
        var start = position + 1;
        var rest = data[start..];
        var ascii = PlainAscii(rest);
        if (ascii < rest.Length && rest[ascii] == '"')
        {
            position = start + ascii + 1;
            return rest[..ascii];
        }
        var length = rest[ascii..].IndexOfAny(StringStops);
        if (length >= 0)
            length += ascii;
        if (length < 0 || rest[length] != '"')
            return ReadEscaped(start, length);
        position = start + length + 1;
        var text = rest[..length];
        if (!Utf8.IsValid(text))
            throw InvalidUtf8(start, length);
        return text;
    }

    // How many bytes at the start are known to be ASCII that needs no escape: in whole vectors, and up to the byte that is something else.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int PlainAscii(ReadOnlySpan<byte> text)
    {
        var at = 0;
        for (; text.Length - at >= Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var bytes = Vector128.Create(text.Slice(at, Vector128<byte>.Count));
            // As signed numbers control characters and what is not ASCII are below the space.
            var others = Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte();
            if (others != default)
                return at + BitOperations.TrailingZeroCount(others.ExtractMostSignificantBits());
        }
        return at;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    readonly ModelFormatException InvalidUtf8(int start, int length)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(data.Slice(start + valid, length - valid), out _, out var consumed) == OperationStatus.Done)
            valid += consumed;
        return Error(ModelFormatError.Corrupt, $"The string is no valid UTF-8: found {FoundByte(start + valid)}.", start + valid);
    }
}
