using System.Runtime.CompilerServices;

namespace Scigo.Wire;

/// <summary>Tells whether a value that was read is the one that is there already, where that is cheap to see.</summary>
static class Unchanged
{
    /// <summary>Compares references, and the bits of numbers; <c>false</c> where it takes more than that to know.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is<T>(T value, T present)
    {
        if (!typeof(T).IsValueType)
            return ReferenceEquals(value, present);
        if (typeof(T) == typeof(double))
            return BitConverter.DoubleToInt64Bits((double)(object)value!) == BitConverter.DoubleToInt64Bits((double)(object)present!);
        if (typeof(T) == typeof(float))
            return BitConverter.SingleToInt32Bits((float)(object)value!) == BitConverter.SingleToInt32Bits((float)(object)present!);
        if (typeof(T) == typeof(int))
            return (int)(object)value! == (int)(object)present!;
        return typeof(T) == typeof(long) && (long)(object)value! == (long)(object)present!;
    }
}
