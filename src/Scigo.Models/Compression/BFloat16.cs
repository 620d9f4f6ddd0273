namespace Scigo.Models;

/// <summary>The upper half of a number of single precision.</summary>
static class BFloat16
{
    /// <summary>Returns the bits of the nearest number, of two the one that ends in 0.</summary>
    /// <exception cref="ArgumentException">The weight is beyond the range of single precision.</exception>
    internal static ushort Round(double weight)
    {
        // Rounding to odd first, as two roundings to nearest are not one: Boldo and Melquiond, When double rounding is odd, 2005.
        var single = (float)weight;
        if (single != weight && float.IsFinite(single) && (BitConverter.SingleToUInt32Bits(single) & 1) == 0)
            single = Math.Abs(single) > Math.Abs(weight) ? Nearer(single) : Further(single);
        var bits = BitConverter.SingleToUInt32Bits(single);
        var rounded = (bits + 0x7FFF + (bits >> 16 & 1)) >> 16;
        return (rounded & 0x7FFF) < 0x7F80
            ? (ushort)rounded
            : throw new ArgumentException($"The weight {weight} is beyond the range of bfloat16.");
    }

    internal static double ToDouble(ushort bits) => BitConverter.UInt32BitsToSingle((uint)bits << 16);

    // Towards and away from 0.
    static float Nearer(float value) => value > 0 ? MathF.BitDecrement(value) : MathF.BitIncrement(value);

    static float Further(float value) => value > 0 || (value == 0 && !float.IsNegative(value)) ? MathF.BitIncrement(value) : MathF.BitDecrement(value);
}
