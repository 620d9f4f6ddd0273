using System.Security.Cryptography;

namespace Scigo.Wire;

/// <summary>
/// Compares integer keys by a hash that depends on a secret of this process, so that nobody can prepare keys that collide.
/// Multiply-shift hashing with a random odd factor (Dietzfelbinger et al. 1997), universal for 64-bit keys.
/// </summary>
sealed class SeededComparer<T> : IEqualityComparer<T>
    where T : unmanaged, System.Numerics.IBinaryInteger<T>
{
    public static readonly SeededComparer<T> Instance = new();

    readonly ulong factor;

    SeededComparer()
    {
        Span<byte> seed = stackalloc byte[sizeof(ulong)];
        RandomNumberGenerator.Fill(seed);
        factor = BitConverter.ToUInt64(seed) | 1;
    }

    public bool Equals(T x, T y) => x == y;

    public int GetHashCode(T key) => (int)(ulong.CreateTruncating(key) * factor >> 32);
}
