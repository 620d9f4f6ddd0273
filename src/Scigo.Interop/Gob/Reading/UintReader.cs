using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Scigo.Interop.Gob.Reading;

/// <summary>
/// Unsigned integers as gob writes them: below 128 in one byte; others as the negated number of their bytes, then those, the highest
/// first.
/// </summary>
ref struct UintReader(ReadOnlySpan<byte> bytes)
{
    /// <summary>The most bytes that a number takes.</summary>
    public const int Longest = 9;

    const byte AllEight = 0xF8;

    readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>How many bytes have been read.</summary>
    public int Position { get; private set; }

    /// <summary>Reads the next number; <c>false</c> when the bytes end, or are no number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(out ulong value)
    {
        var at = Position;
        if ((uint)at >= (uint)bytes.Length)
        {
            value = 0;
            return false;
        }
        var first = bytes[at];
        if (first < 0x80)
        {
            Position = at + 1;
            value = first;
            return true;
        }
        return TryReadLong(256 - first, out value);
    }

    /// <summary>Reads floats, and returns how many there are: fewer than asked for when the bytes end, or are no number.</summary>
    public int ReadFloats(Span<double> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            // Most floats take all eight bytes, which then lie as in memory.
            var at = Position;
            for (; i < values.Length && bytes.Length - at >= Longest && bytes[at] == AllEight; i++, at += Longest)
                values[i] = BinaryPrimitives.ReadDoubleLittleEndian(bytes.Slice(at + 1, sizeof(double)));
            Position = at;
            if (i == values.Length)
                break;
            if (!TryRead(out var bits))
                return i;
            values[i] = FloatOf(bits);
        }
        return values.Length;
    }

    /// <summary>Returns the float that a number stands for: round ones end with zeros, which reversed are the highest bytes.</summary>
    public static double FloatOf(ulong value) => BitConverter.UInt64BitsToDouble(BinaryPrimitives.ReverseEndianness(value));

    bool TryReadLong(int length, out ulong value)
    {
        value = 0;
        var rest = bytes[(Position + 1)..];
        if (length > sizeof(ulong) || length > rest.Length)
            return false;
        if (rest.Length >= sizeof(ulong))
            value = BinaryPrimitives.ReadUInt64BigEndian(rest) >> (64 - 8 * length);
        else
        {
            foreach (var part in rest[..length])
                value = value << 8 | part;
        }
        Position += 1 + length;
        return true;
    }
}
