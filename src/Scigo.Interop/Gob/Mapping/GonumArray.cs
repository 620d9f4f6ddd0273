using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Scigo.Interop.Gob.Mapping;

/// <summary>
/// What gonum's <c>VecDense</c> and <c>Dense</c> encode themselves as: a header of 40 bytes, little-endian (version 1, <c>GFA</c> and a
/// zero, rows, columns and two numbers that are zero), and the numbers, row after row. The oldest have the count of a vector alone.
/// </summary>
static class GonumArray
{
    const int HeaderSize = 40;

    static ReadOnlySpan<byte> Start => "\u0001\0\0\0GFA\0"u8;

    static readonly GobType Floats = GobType.SliceOf(GobType.Float);

    /// <summary>Finds the dimensions, and the bytes of the numbers as they lie in memory.</summary>
    public static bool TryRead(GobOpaque value, out (long Rows, long Columns, ReadOnlyMemory<byte> Numbers) array)
    {
        var payload = value.Payload;
        array = default;
        if (value.Type.Marshaler != GobMarshaler.Binary || payload.Length < sizeof(long))
            return false;
        var bytes = payload.Span;
        var hasHeader = bytes.Length >= HeaderSize && bytes.StartsWith(Start);
        var rows = BinaryPrimitives.ReadInt64LittleEndian(hasHeader ? bytes[8..] : bytes);
        var columns = hasHeader ? BinaryPrimitives.ReadInt64LittleEndian(bytes[16..]) : 1;
        var numbers = payload[(hasHeader ? HeaderSize : sizeof(long))..];
        if (rows < 0 || columns < 0 || numbers.Length % sizeof(double) != 0 || (Int128)rows * columns != numbers.Length / sizeof(double))
            return false;
        array = (rows, columns, numbers);
        return true;
    }

    /// <summary>Returns numbers as a slice of Go.</summary>
    public static GobVector<double> ToVector(ReadOnlyMemory<byte> numbers) => new(Floats, MemoryMarshal.Cast<byte, double>(numbers.Span).ToArray());

    /// <summary>Returns a vector as gonum encodes it.</summary>
    public static GobOpaque Vector(GobType type, ReadOnlySpan<double> numbers)
    {
        var payload = new byte[HeaderSize + numbers.Length * sizeof(double)];
        Start.CopyTo(payload);
        BinaryPrimitives.WriteInt64LittleEndian(payload.AsSpan(8), numbers.Length);
        BinaryPrimitives.WriteInt64LittleEndian(payload.AsSpan(16), 1);
        MemoryMarshal.AsBytes(numbers).CopyTo(payload.AsSpan(HeaderSize));
        return new GobOpaque(type, payload);
    }
}
