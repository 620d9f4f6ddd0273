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
        return DecimalText.Write(ShortestDecimal.Of<TFormat>(Magnitude<T, TFormat>(value, out var negative)), negative, ref destination);
    }

    static ulong Magnitude<T, TFormat>(T value, out bool negative)
        where TFormat : struct, IBinaryFormat<T>
    {
        var bits = TFormat.ToBits(value);
        var sign = (ulong)TFormat.InfiniteExponent + 1 << TFormat.FractionBits;
        negative = bits >= sign;
        return bits & sign - 1;
    }

    /// <summary>
    /// Writes numbers with a comma and perhaps a space between them, up to the first that is not finite. The digits of several are found
    /// first, and then written, so that the processor works on several at once.
    /// </summary>
    /// <param name="values">The numbers; the first is finite.</param>
    /// <param name="separatorLength">1 for a comma, 2 for a comma and a space.</param>
    /// <param name="destination">Where they go: <see cref="RoomFor"/> says how much room there has to be.</param>
    /// <param name="count">How many numbers have been written.</param>
    /// <returns>How many bytes that took.</returns>
    [SkipLocalsInit]
    internal static int FormatRun<T, TFormat>(
        ReadOnlySpan<T> values, int separatorLength, Span<byte> destination, out int count)
        where T : IFloatingPointIeee754<T>
        where TFormat : struct, IBinaryFormat<T>
    {
        const int Batch = 32;
        ref var start = ref MemoryMarshal.GetReference(destination[..RoomFor(values.Length)]);
        Span<(ShortestDecimal Magnitude, bool Negative)> batch = stackalloc (ShortestDecimal, bool)[Batch];
        var length = 0;
        count = 0;
        while (true)
        {
            var rest = values[count..];
            var found = Find<T, TFormat>(rest[..Math.Min(rest.Length, Batch)], batch);
            // In bounds: what has been written took no more than its share of the room, and MaxLength is in that of the last number.
            length += Write(batch[..found], separatorLength, ref Unsafe.Add(ref start, length));
            count += found;
            if (found < Batch || count == values.Length)
                return length - separatorLength;
        }
    }

    /// <summary>Finds the shortest decimals of numbers, up to the first that is not finite, and returns how many.</summary>
    // Not inlined, nor the next one: their registers are their own.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Find<T, TFormat>(ReadOnlySpan<T> values, Span<(ShortestDecimal, bool)> decimals)
        where T : IFloatingPointIeee754<T>
        where TFormat : struct, IBinaryFormat<T>
    {
        for (var i = 0; i < values.Length; i++)
        {
            var magnitude = Magnitude<T, TFormat>(values[i], out var negative);
            if (magnitude >= (ulong)TFormat.InfiniteExponent << TFormat.FractionBits)
                return i;
            decimals[i] = (ShortestDecimal.Of<TFormat>(magnitude), negative);
        }
        return values.Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Write(ReadOnlySpan<(ShortestDecimal, bool)> decimals, int separatorLength, ref byte destination)
    {
        var length = 0;
        foreach (var (magnitude, negative) in decimals)
        {
            length += DecimalText.Write(magnitude, negative, ref Unsafe.Add(ref destination, length));
            Unsafe.Add(ref destination, length) = (byte)',';
            Unsafe.Add(ref destination, length + 1) = (byte)' ';
            length += separatorLength;
        }
        return length;
    }

    /// <summary>The room that has to be there for so many numbers, with two bytes between them.</summary>
    internal static int RoomFor(int count) => count * (MaxTextLength + 2) + MaxLength - MaxTextLength;
}
