using System.Text;

namespace Scigo.Buffers;

/// <summary>UTF-8 that throws on what is not Unicode, in both directions: nothing is replaced in silence.</summary>
static class StrictUtf8
{
    public static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes) => Encoding.GetBytes(chars, bytes);

    /// <summary>Returns <paramref name="existing"/> when it is the same text, so that reading into an instance allocates nothing.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not UTF-8.</exception>
    public static string GetString(ReadOnlySpan<byte> utf8, string? existing)
    {
        if (existing is not null && existing.Length <= utf8.Length && utf8.Length <= 256)
        {
            Span<char> chars = stackalloc char[256];
            var length = Encoding.GetChars(utf8, chars);
            return existing.AsSpan().SequenceEqual(chars[..length]) ? existing : new string(chars[..length]);
        }
        if (existing is not null && existing.Length <= utf8.Length && Encoding.GetCharCount(utf8) == existing.Length)
        {
            var chars = System.Buffers.ArrayPool<char>.Shared.Rent(existing.Length);
            try
            {
                Encoding.GetChars(utf8, chars);
                if (chars.AsSpan(0, existing.Length).SequenceEqual(existing))
                    return existing;
            }
            finally
            {
                System.Buffers.ArrayPool<char>.Shared.Return(chars);
            }
        }
        return Encoding.GetString(utf8);
    }
}
