using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Scigo.Interop.Gob.Writing;

/// <summary>Bytes under construction: a message, or the value of an interface.</summary>
sealed class GobBuffer
{
    byte[] bytes = new byte[256];
    int count;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, count);

    public void Clear() => count = 0;

    /// <summary>Writes an unsigned integer: below 128 in one byte; others as the negated number of their bytes, then those.</summary>
    public void Uint(ulong value)
    {
        Reserve(1 + sizeof(ulong));
        if (value < 0x80)
        {
            bytes[count++] = (byte)value;
            return;
        }
        var empty = BitOperations.LeadingZeroCount(value) >> 3;
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(count + 1), value << (empty << 3));
        bytes[count] = (byte)(empty - sizeof(ulong));
        count += 1 + sizeof(ulong) - empty;
    }

    /// <summary>Writes a signed integer: shifted by a bit, which says whether the others are complemented.</summary>
    public void Int(long value) => Uint((ulong)(value << 1 ^ value >> 63));

    /// <summary>Writes a float, with its bytes reversed: round numbers become short.</summary>
    public void Float(double value) => Uint(BinaryPrimitives.ReverseEndianness(BitConverter.DoubleToUInt64Bits(value)));

    public void Text(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        Uint((ulong)length);
        Reserve(length);
        count += Encoding.UTF8.GetBytes(value, bytes.AsSpan(count));
    }

    /// <summary>Writes a length and that many bytes.</summary>
    public void Counted(ReadOnlySpan<byte> value)
    {
        Uint((ulong)value.Length);
        Reserve(value.Length);
        value.CopyTo(bytes.AsSpan(count));
        count += value.Length;
    }

    void Reserve(int more)
    {
        if (bytes.Length - count >= more)
            return;
        var size = Math.Max(2L * bytes.Length, (long)count + more);
        if ((long)count + more > Array.MaxLength)
            throw new InvalidOperationException("A message of a gob is limited to 2 GB.");
        Array.Resize(ref bytes, (int)Math.Min(size, Array.MaxLength));
    }
}
