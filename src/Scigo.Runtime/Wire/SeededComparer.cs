using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Scigo.Wire;

/// <summary>
/// Compares numbers and the like as ever, by a hash that depends on a secret of this process, so that nobody can prepare some that
/// collide. Multiply-shift hashing with random odd factors (Dietzfelbinger et al. 1997), universal for keys of 64 bits, two of them for 128.
/// </summary>
/// <typeparam name="T">A type of <see cref="SeededComparer.Of"/>: equal values have equal bits, but for floating point.</typeparam>
sealed class SeededComparer<T> : IEqualityComparer<T>
{
    public static readonly SeededComparer<T> Instance = new();

    readonly ulong factor = SeededComparer.RandomOdd();
    readonly ulong second = SeededComparer.RandomOdd();

    public bool Equals(T? x, T? y) => EqualityComparer<T>.Default.Equals(x, y);

    public int GetHashCode(T key) => (int)(HashOf(ref key) >> 32);

    ulong HashOf(ref T key)
    {
        if (typeof(T) == typeof(double))
            return BitsOf(Unsafe.As<T, double>(ref key)) * factor;
        if (typeof(T) == typeof(float))
            return BitsOf(Unsafe.As<T, float>(ref key)) * factor;
        if (Unsafe.SizeOf<T>() == 16)
        {
            ref var half = ref Unsafe.As<T, ulong>(ref key);
            return half * factor + Unsafe.Add(ref half, 1) * second;
        }
        return factor * Unsafe.SizeOf<T>() switch
        {
            1 => Unsafe.As<T, byte>(ref key),
            2 => Unsafe.As<T, ushort>(ref key),
            4 => Unsafe.As<T, uint>(ref key),
            _ => Unsafe.As<T, ulong>(ref key),
        };
    }

    // Both zeros are equal, and all that is not a number.
    static ulong BitsOf(double value) => double.IsNaN(value) ? 1 : BitConverter.DoubleToUInt64Bits(value + 0.0);
}

/// <summary>Which types have a <see cref="SeededComparer{T}"/>.</summary>
static class SeededComparer
{
    /// <summary>Returns the comparer of a type whose own hash others can foresee, or <c>null</c> where there is none.</summary>
    public static IEqualityComparer<T>? Of<T>() =>
        typeof(T) == typeof(int) || typeof(T) == typeof(uint) || typeof(T) == typeof(long) || typeof(T) == typeof(ulong)
        || typeof(T) == typeof(Int128) || typeof(T) == typeof(UInt128) || typeof(T) == typeof(float) || typeof(T) == typeof(double)
        || typeof(T) == typeof(Guid) || typeof(T) == typeof(TimeSpan) || typeof(T) == typeof(DateOnly) || typeof(T) == typeof(TimeOnly)
        || typeof(T).IsEnum
            ? SeededComparer<T>.Instance
            : null;

    internal static ulong RandomOdd()
    {
        Span<byte> seed = stackalloc byte[sizeof(ulong)];
        RandomNumberGenerator.Fill(seed);
        return BitConverter.ToUInt64(seed) | 1;
    }
}
