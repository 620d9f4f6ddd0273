using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Scigo.Numbers;

/// <summary>
/// Writes finite numbers as JSON text: the shortest digits that read back as the same number, in Python's notation but with exponents
/// without plus or padding.
/// </summary>
internal static class FloatFormatter
{
    /// <summary>The room that has to be there.</summary>
    public const int MaxLength = 32;

    /// <summary>The most bytes that a text takes.</summary>
    public const int MaxTextLength = 24;

    /// <summary>Writes a finite number, and returns how many bytes that took.</summary>
    public static int Format(double value, Span<byte> destination) => Format<double, Binary64>(value, destination);

    /// <inheritdoc cref="Format(double, Span{byte})"/>
    public static int Format(float value, Span<byte> destination) => Format<float, Binary32>(value, destination);

    /// <inheritdoc cref="Format(double, Span{byte})"/>
    public static int Format(Half value, Span<byte> destination) => Format<Half, Binary16>(value, destination);

    /// <inheritdoc cref="Format(double, Span{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Format<T, TFormat>(T value, Span<byte> destination)
        where T : IFloatingPointIeee754<T>
        where TFormat : struct, IBinaryFormat<T>
    {
        if (destination.Length < MaxLength)
            throw new ArgumentException("The destination has to have room for the longest number.", nameof(destination));
        return Format<T, TFormat>(value, ref MemoryMarshal.GetReference(destination));
    }

    // MaxLength bytes are there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Format<T, TFormat>(T value, ref byte destination)
        where T : IFloatingPointIeee754<T>
        where TFormat : struct, IBinaryFormat<T>
    {
        Debug.Assert(T.IsFinite(value));
        var bits = TFormat.ToBits(value);
        var signBit = (ulong)TFormat.InfiniteExponent + 1 << TFormat.FractionBits;
        var negative = (bits & signBit) != 0;

        // Whole numbers have no more digits than they need, as long as there is no gap between them.
        var whole = T.ConvertToIntegerNative<int>(T.Abs(value));
        if (T.CreateTruncating(whole) == T.Abs(value) && whole < 1 << Math.Min(TFormat.FractionBits, 26))
            return DecimalText.WriteWhole(whole, negative, ref destination);
        return DecimalText.Write(ShortestDecimal.Of<TFormat>(bits & signBit - 1), negative, ref destination);
    }

    /// <summary>Writes numbers with a comma and perhaps a space between them, up to the first that is not finite.</summary>
    /// <param name="values">The numbers; the first is finite.</param>
    /// <param name="separatorLength">1 for a comma, 2 for a comma and a space.</param>
    /// <param name="destination">Where they go: <see cref="RoomFor"/> says how much room there has to be.</param>
    /// <param name="count">How many numbers have been written.</param>
    /// <returns>How many bytes that took.</returns>
    // Not inlined: its registers are its own.
    [MethodImpl(MethodImplOptions.NoInlining), SkipLocalsInit]
    internal static int FormatRun<T, TFormat>(
        ReadOnlySpan<T> values, int separatorLength, Span<byte> destination, out int count)
        where T : IFloatingPointIeee754<T>
        where TFormat : struct, IBinaryFormat<T>
    {
        ref var start = ref MemoryMarshal.GetReference(destination[..RoomFor(values.Length)]);
        var length = 0;
        var index = 0;
        while (true)
        {
            // In bounds: what has been written took no more than its share of the room, and MaxLength is in that of the last number.
            length += Format<T, TFormat>(values[index], ref Unsafe.Add(ref start, length));
            if (++index == values.Length || !T.IsFinite(values[index]))
                break;
            Unsafe.Add(ref start, length) = (byte)',';
            Unsafe.Add(ref start, length + 1) = (byte)' ';
            length += separatorLength;
        }
        count = index;
        return length;
    }

    /// <summary>The room that has to be there for so many numbers, with two bytes between them.</summary>
    internal static int RoomFor(int count) => count * (MaxTextLength + 2) + MaxLength - MaxTextLength;
}
