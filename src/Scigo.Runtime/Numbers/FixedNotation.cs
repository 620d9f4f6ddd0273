using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Scigo.Numbers;

/// <summary>
/// Reads a decimal such as <c>-12.345678</c> in the midst of a text, from whole vectors around it: its sign and how many digits it has
/// cannot be predicted, and no branch depends on them.
/// </summary>
static class FixedNotation
{
    /// <summary>How many bytes of text are needed before a number.</summary>
    internal const int Reach = Width + 1;

    const int Width = 32;
    const int MaxDigits = 24;

    // As many zeros as there are bytes in a vector, then as many ones.
    static ReadOnlySpan<byte> Masks =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
    ];

    /// <summary>Reads a number that has digits before and after a point and no exponent, and stands far enough behind the start
    /// of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the number starts; moved behind it on success.</param>
    /// <param name="value">The nearest number.</param>
    /// <returns>Whether there is such a number, with digits enough for it but not too many, and it could be rounded with certainty.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead<T, TFormat>(ReadOnlySpan<byte> text, ref int position, out T value)
        where TFormat : struct, IBinaryFormat<T>
    {
        value = default!;
        if (position < Reach || position >= text.Length)
            return false;
        ref var first = ref MemoryMarshal.GetReference(text);
        ref var start = ref Unsafe.Add(ref first, position);

        // Up to what is no digit, nor a point or a minus. In bounds: the window ends with the text at the latest.
        var at = Math.Min(position, text.Length - Width);
        var window = Vector256.LoadUnsafe(ref first, (nuint)at) - Vector256.Create((byte)'-');
        var ends = Vector256.GreaterThan(window, Vector256.Create((byte)('9' - '-'))).ExtractMostSignificantBits() >> position - at;
        // Without an end in the window the length is too much for any number, so that the byte there is not looked at.
        var length = BitOperations.TrailingZeroCount(ends);
        if (!TrySplit(ref start, length, out var split) || (Unsafe.Add(ref start, length) | 0x20) == 'e'
            || !split.TryRound<T, TFormat>(out value))
            return false;
        position += length;
        return true;
    }

    /// <summary>Takes a number's text apart.</summary>
    /// <param name="start">The first byte of the text, with <see cref="Reach"/> bytes before it.</param>
    /// <param name="length">The length of the text, which is there.</param>
    /// <param name="split">The number.</param>
    /// <returns>Whether it has digits before and after a point, not too many, and nothing else but perhaps a minus.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TrySplit(ref byte start, nint length, out FixedDecimal split)
    {
        Unsafe.SkipInit(out split);
        var sign = (int)Choice.Bit(start == '-');
        var count = (int)length - 1 - sign;
        if ((uint)(count - 2) > MaxDigits - 2)
            return false;

        // Of the text behind the sign the bytes that are no digits: one, which is the point. In bounds: the end is not before the start,
        // and 33 bytes are there before that.
        ref var end = ref Unsafe.Add(ref start, length);
        var withPoint = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref end, Width)) - Vector256.Create((byte)'0');
        var moved = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref end, Width + 1)) - Vector256.Create((byte)'0');
        var others = Vector256.GreaterThan(withPoint, Vector256.Create((byte)9)).ExtractMostSignificantBits() >> Width - 1 - count;
        var before = BitOperations.TrailingZeroCount(others);
        if ((uint)(before - 1) >= (uint)(count - 1) || (others & others - 1) != 0)
            return false;
        // In bounds: the point is before the end.
        ref var first = ref Unsafe.Add(ref start, sign);
        if (Unsafe.Add(ref first, before) != '.' | before > 1 & first == '0')
            return false;

        // The digits at the end of a vector, those before the point moved over it.
        split.Decimals = count - before;
        split.Sign = sign;
        split.SetDigits(EightDigits.JoinLast24(Vector256.ConditionalSelect(Last(count - before), withPoint, moved) & Last(count)));
        return true;
    }

    // All bits of the last bytes of a vector, 0 to 32 of them. In bounds: as many bytes are there before the last 32 masks.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<byte> Last(int count) => Vector256.LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(Masks), count));
}
