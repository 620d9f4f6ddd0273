using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Scigo.Numbers;

/// <summary>Reads and writes integers that fit a word of text: no branch depends on their sign and length.</summary>
static class ShortInteger
{
    /// <summary>How many bytes of text are needed to read from.</summary>
    internal const int Reach = sizeof(ulong);

    /// <summary>How many bytes of room are needed to write to.</summary>
    internal const int Room = 1 + sizeof(ulong);

    const int GreatestWritten = 99_999_999;

    /// <summary>Whether the integer has no more than eight digits.</summary>
    internal static bool CanWrite(long value) => (ulong)(value + GreatestWritten) <= 2 * GreatestWritten;

    /// <summary>Writes an integer of up to eight digits, and returns how many bytes that took.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Write(int value, Span<byte> destination)
    {
        var sign = (int)((uint)value >> 31);
        var digits = EightDigits.Split((uint)((value ^ -sign) + sign));
        // The last digit is written even if it is zero.
        var zeros = BitOperations.TrailingZeroCount(digits | 1UL << 56) >> 3;
        destination[0] = (byte)'-';
        BinaryPrimitives.WriteUInt64LittleEndian(destination[sign..], (digits | EightDigits.Zeros) >> 8 * zeros);
        return sign + 8 - zeros;
    }

    /// <summary>Writes integers with a comma and perhaps a space between them, up to the first that is longer.</summary>
    /// <param name="values">The integers; the first is short.</param>
    /// <param name="separatorLength">1 for a comma, 2 for a comma and a space.</param>
    /// <param name="destination">Where they go, with <see cref="Room"/> and two more bytes for each.</param>
    /// <param name="count">How many integers have been written.</param>
    /// <returns>How many bytes that took.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int WriteRun<T>(ReadOnlySpan<T> values, int separatorLength, Span<byte> destination, out int count)
        where T : unmanaged, IBinaryInteger<T>
    {
        var length = 0;
        var index = 0;
        while (true)
        {
            length += Write(int.CreateTruncating(values[index]), destination[length..]);
            if (++index == values.Length || !CanWrite(long.CreateSaturating(values[index])))
                break;
            destination[length] = (byte)',';
            destination[length + 1] = (byte)' ';
            length += separatorLength;
        }
        count = index;
        return length;
    }

    /// <summary>Reads an integer of up to seven digits, and returns how many bytes it took; 0 if there is none, or it is longer, or no integer as it stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Read(ReadOnlySpan<byte> source, out int value)
    {
        value = 0;
        var text = BinaryPrimitives.ReadUInt64LittleEndian(source);
        var others = EightDigits.Others(text);
        var sign = (int)(others >> 7) & 1;
        others &= ~0xFFUL;
        var length = BitOperations.TrailingZeroCount(others) >> 3;
        if (length == 8 || length == sign)
            return 0;
        var end = (byte)(text >> 8 * length);
        if (end == '.' || (end | 0x20) == 'e' || sign != 0 & (byte)text != '-' || length - sign > 1 && (byte)(text >> 8 * sign) == '0')
            return 0;

        // Without the sign, and moved to the end, so that zeros stand before the digits.
        var digits = (text ^ EightDigits.Zeros) & ~(0xFFUL & 0 - (ulong)sign);
        value = ((int)EightDigits.Join(digits << 64 - 8 * length) ^ -sign) + sign;
        return length;
    }
}
