using System.Numerics;
using System.Runtime.CompilerServices;

namespace Scigo.Protobuf;

/// <summary>The bytes of protobuf's variable-length integers: seven bits each, the lowest first.</summary>
static class Base128
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SizeOf(ulong value) => (BitOperations.Log2(value | 1) * 9 + 73) >> 6; // (bits + 6) / 7, for 1 to 64 bits.

    /// <summary>Writes the number to the start of <paramref name="destination"/> and returns how many bytes it took.</summary>
    public static int Write(Span<byte> destination, ulong value)
    {
        var at = 0;
        for (; value >= 0x80; value >>= 7)
            destination[at++] = (byte)(value | 0x80);
        destination[at++] = (byte)value;
        return at;
    }
}
