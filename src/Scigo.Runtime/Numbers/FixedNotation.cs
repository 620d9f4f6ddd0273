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
    /// <summary>How many bytes of text are needed before a number, and how many from its start on.</summary>
    internal const int Reach = Width + 1;

    const int Width = 32;
    const int MaxDigits = 24;

    // What may stand before the last 16 digits, so that all of them fit a word.
    const ulong GreatestUpper = 1843;

    static readonly Vector256<byte> Places = Vector256.Create(
        (byte)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31);

    /// <summary>Reads a number as the other overload does, if it stands far enough from both ends of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead<T, TFormat>(ReadOnlySpan<byte> text, ref int position, out T value)
        where TFormat : struct, IBinaryFormat<T>
    {
        value = default!;
        return position >= Reach && position <= text.Length - Reach
            && TryRead<T, TFormat>(ref MemoryMarshal.GetReference(text), ref position, out value);
    }

    /// <summary>Reads a number that has digits before and after a point and no exponent.</summary>
    /// <param name="text">The text, with <see cref="Reach"/> bytes before the position and as many from it on.</param>
    /// <param name="position">Where the number starts; moved behind it on success.</param>
    /// <param name="value">The nearest number.</param>
    /// <returns>Whether there is such a number, with digits enough for it but not too many, and it could be rounded with certainty.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead<T, TFormat>(ref byte text, ref int position, out T value)
        where TFormat : struct, IBinaryFormat<T>
    {
        value = default!;
        ref var start = ref Unsafe.Add(ref text, position);

        // Where the point and the end are, the sign left out. In bounds: so many bytes are there from the position on.
        var window = Vector256.LoadUnsafe(ref start) - Vector256.Create((byte)'0');
        var others = Vector256.GreaterThan(window, Vector256.Create((byte)9)).ExtractMostSignificantBits();
        var sign = (int)others & 1;
        others &= ~1U;
        var point = BitOperations.TrailingZeroCount(others);
        var length = BitOperations.TrailingZeroCount(others & others - 1);
        var before = point - sign;
        var decimals = length - point - 1;
        if (before < 1 || decimals < 1 || before + decimals > MaxDigits)
            return false;

        // In bounds: two bytes of the window are no digits, else the length would be 32 and the digits too many.
        ref var end = ref Unsafe.Add(ref start, length);
        if (Unsafe.Add(ref start, point) != '.' || (end | 0x20) == 'e' || end == '.'
            || sign != 0 & start != '-' || before > 1 && Unsafe.Add(ref start, sign) == '0')
            return false;

        // The digits at the end of a vector, those before the point moved over it. In bounds: the end is behind the position, and 33
        // bytes are there before that.
        var withPoint = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref end, Width));
        var moved = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref end, Width + 1));
        var behind = Vector256.GreaterThan(Places, Vector256.Create((byte)(Width - 1 - decimals)));
        var digits = Vector256.ConditionalSelect(behind, withPoint, moved) - Vector256.Create((byte)'0');
        digits &= Vector256.GreaterThan(Places, Vector256.Create((byte)(Width - 1 - before - decimals)));

        var words = EightDigits.JoinHalves(digits);
        var upper = EightDigits.JoinHalves(words.GetElement(1));
        if (upper > GreatestUpper)
            return false;
        var middle = EightDigits.JoinHalves(words.GetElement(2));
        var number = (upper * 100_000_000 + middle) * 100_000_000 + EightDigits.JoinHalves(words.GetElement(3));
        if (!EiselLemire.TryRound<TFormat>(number, -decimals, out var pattern))
            return false;
        value = TFormat.FromPattern(pattern, (ulong)sign);
        position += length;
        return true;
    }
}
