using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Scigo.Numbers;

/// <summary>
/// Writes finite numbers as JSON text: the shortest digits that read back as the same number, in Python's notation but with exponents
/// without plus or padding.
/// </summary>
internal static class FloatFormatter
{
    /// <summary>The room that has to be there; the text itself is at most 24 bytes long.</summary>
    public const int MaxLength = 32;

    /// <summary>Writes a finite number, and returns how many bytes that took.</summary>
    public static int Format(double value, Span<byte> destination) =>
        Format<Binary64>(BitConverter.DoubleToUInt64Bits(value) & ~(1UL << 63), double.IsNegative(value), destination);

    /// <inheritdoc cref="Format(double, Span{byte})"/>
    public static int Format(float value, Span<byte> destination) =>
        Format<Binary32>(BitConverter.SingleToUInt32Bits(value) & ~(1U << 31), float.IsNegative(value), destination);

    /// <inheritdoc cref="Format(double, Span{byte})"/>
    public static int Format(Half value, Span<byte> destination) =>
        Format<Binary16>(BitConverter.HalfToUInt16Bits(value) & 0x7FFFUL, Half.IsNegative(value), destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Format<TFormat>(ulong pattern, bool negative, Span<byte> destination)
        where TFormat : struct, IBinaryFormat
    {
        Debug.Assert(pattern >> TFormat.FractionBits < (ulong)TFormat.InfiniteExponent, "The number is finite.");
        if (destination.Length < MaxLength)
            throw new ArgumentException("The destination has to have room for the longest number.", nameof(destination));
        return pattern == 0
            ? DecimalText.WriteZero(negative, destination)
            : DecimalText.Write(ShortestDecimal.Of<TFormat>(pattern), negative, destination);
    }
}
