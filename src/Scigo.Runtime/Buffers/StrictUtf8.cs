using System.Runtime.CompilerServices;
using System.Text;

namespace Scigo.Buffers;

/// <summary>UTF-8 that refuses what is not Unicode, in both directions: nothing is replaced in silence.</summary>
static class StrictUtf8
{
    const int ShortText = 128;

    public static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes the text and returns how many bytes it took.</summary>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair, or <paramref name="bytes"/> is too short.</exception>
    // Inlined, as most strings are short names, but without the handler that the others need.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes) =>
        AsciiText.TryNarrow(chars, bytes) ? chars.Length : GetBytesOfAnyText(chars, bytes);

    static int GetBytesOfAnyText(ReadOnlySpan<char> chars, Span<byte> bytes)
    {
        try
        {
            return Encoding.GetBytes(chars, bytes);
        }
        catch (EncoderFallbackException e)
        {
            throw new ArgumentException($"The string has half of a surrogate pair at index {e.Index}: it cannot be saved.", e);
        }
    }

    /// <summary>
    /// Returns the text, or <c>null</c> when the bytes are not UTF-8; <paramref name="existing"/> itself when it is the same text, so
    /// that reading into an instance allocates nothing.
    /// </summary>
    [SkipLocalsInit]
    public static string? GetString(ReadOnlySpan<byte> utf8, string? existing)
    {
        if (existing is not null && AsciiText.Equals(utf8, existing))
            return existing;
        if (utf8.Length > ShortText)
            return existing is not null && Equals(existing, utf8) ? existing : Decode(utf8);
        Span<char> chars = stackalloc char[ShortText];
        if (AsciiText.TryWiden(utf8, chars))
            return new string(chars[..utf8.Length]);
        // A UTF-16 unit takes at least one byte.
        if (System.Text.Unicode.Utf8.ToUtf16(utf8, chars, out _, out var length, replaceInvalidSequences: false)
            != System.Buffers.OperationStatus.Done)
            return null;
        chars = chars[..length];
        return existing is not null && chars.SequenceEqual(existing) ? existing : new string(chars);
    }

    static bool Equals(string text, ReadOnlySpan<byte> utf8)
    {
        if (text.Length > utf8.Length)
            return false;
        if (Encoding.GetMaxByteCount(text.Length) < utf8.Length)
            return false;
        var chars = System.Buffers.ArrayPool<char>.Shared.Rent(utf8.Length);
        try
        {
            var status = System.Text.Unicode.Utf8.ToUtf16(utf8, chars, out _, out var length, replaceInvalidSequences: false);
            return status == System.Buffers.OperationStatus.Done && chars.AsSpan(0, length).SequenceEqual(text);
        }
        finally
        {
            System.Buffers.ArrayPool<char>.Shared.Return(chars);
        }
    }

    static string? Decode(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Encoding.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
