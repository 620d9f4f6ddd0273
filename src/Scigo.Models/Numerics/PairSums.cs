using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scigo.Models;

/// <summary>
/// Sums over the coordinates of two vectors of equal length. Always four partial sums, or one, and no fused multiply-add, whatever the
/// processor offers: the last bits, and with them the clusters that a seed leads to, are the same on every platform.
/// </summary>
static class PairSums
{
    /// <summary>The sum of two vectors.</summary>
    internal static double Of<TTerm>(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
        where TTerm : struct, ITerm
    {
        var sums = Vector256<double>.Zero;
        var i = 0;
        for (; i <= a.Length - 4; i += 4)
            sums += TTerm.Of(Vector256.Create(a.Slice(i, 4)), Vector256.Create(b.Slice(i, 4)));
        var sum = Total(sums);
        for (; i < a.Length; i++)
            sum += TTerm.Of(a[i], b[i]);
        return sum;
    }

    /// <summary>
    /// The sums of four vectors, which stand one after the other, with the same one: bit for bit those of <see cref="Of"/>. Of one, each
    /// addition would wait for the one before.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> OfFour<TTerm>(ReadOnlySpan<double> four, ReadOnlySpan<double> other)
        where TTerm : struct, ITerm
    {
        var length = other.Length;
        ref var a0 = ref MemoryMarshal.GetReference(four[..(4 * length)]);
        ref var a1 = ref Unsafe.Add(ref a0, length);
        ref var a2 = ref Unsafe.Add(ref a1, length);
        ref var a3 = ref Unsafe.Add(ref a2, length);
        ref var b = ref MemoryMarshal.GetReference(other);
        var (s0, s1, s2, s3) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero);
        nuint i = 0;
        for (; (int)i <= length - 4; i += 4)
        {
            var v = Vector256.LoadUnsafe(ref b, i);
            s0 += TTerm.Of(Vector256.LoadUnsafe(ref a0, i), v);
            s1 += TTerm.Of(Vector256.LoadUnsafe(ref a1, i), v);
            s2 += TTerm.Of(Vector256.LoadUnsafe(ref a2, i), v);
            s3 += TTerm.Of(Vector256.LoadUnsafe(ref a3, i), v);
        }
        var totals = Totals(s0, s1, s2, s3);
        for (; (int)i < length; i++)
        {
            var column = Vector256.Create(Unsafe.Add(ref a0, i), Unsafe.Add(ref a1, i), Unsafe.Add(ref a2, i), Unsafe.Add(ref a3, i));
            totals += TTerm.Of(column, Vector256.Create(Unsafe.Add(ref b, i)));
        }
        return totals;
    }

    /// <summary>Writes the sums of each row with all others, then those of the next row.</summary>
    internal static void Write<TTerm>(Rows rows, Rows others, Span<double> destination)
        where TTerm : struct, ITerm
    {
        var i = 0;
        for (; i <= rows.Count - 4; i += 4)
        {
            var ofFour = destination.Slice(i * others.Count, 4 * others.Count);
            for (var k = 0; k < others.Count; k++)
            {
                var sums = OfFour<TTerm>(rows.Slice(i, 4), others[k]);
                for (var row = 0; row < 4; row++)
                    ofFour[row * others.Count + k] = sums[row];
            }
        }
        // What is left over takes four of the others at a time: terms are the same both ways.
        for (; i < rows.Count; i++)
        {
            var ofOne = destination.Slice(i * others.Count, others.Count);
            var k = 0;
            for (; k <= others.Count - 4; k += 4)
                OfFour<TTerm>(others.Slice(k, 4), rows[i]).CopyTo(ofOne[k..]);
            for (; k < others.Count; k++)
                ofOne[k] = Of<TTerm>(rows[i], others[k]);
        }
    }

    // Vector256.Sum leaves the order open.
    internal static double Total(Vector256<double> sums) => sums[0] + sums[1] + (sums[2] + sums[3]);

    static Vector256<double> Totals(Vector256<double> s0, Vector256<double> s1, Vector256<double> s2, Vector256<double> s3)
    {
        if (!Avx.IsSupported)
            return Vector256.Create(Total(s0), Total(s1), Total(s2), Total(s3));
        var (first, second) = (Avx.HorizontalAdd(s0, s1), Avx.HorizontalAdd(s2, s3));
        return Avx.Permute2x128(first, second, 0x20) + Avx.Permute2x128(first, second, 0x31);
    }
}
