using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Scigo.Models;

partial class SparseWeights
{
    /// <summary>The rows of features that are multiplied at a time: each weight is then read once for all.</summary>
    internal const int RowsAtATime = 4;

    /// <summary>Writes, for each of four rows of features, row · weights + intercept of each output, to the last bit as <see cref="Dot"/>.</summary>
    /// <param name="rows">The rows, one after the other.</param>
    /// <param name="intercepts">The intercept of each output.</param>
    /// <param name="destination">Receives the outputs, row after row.</param>
    internal void WriteFour(ReadOnlySpan<double> rows, double[] intercepts, Span<double> destination)
    {
        // What follows is not checked at each weight: Verify has found all columns to be within the rows.
        ArgumentOutOfRangeException.ThrowIfNotEqual(rows.Length, RowsAtATime * Columns);
        ArgumentOutOfRangeException.ThrowIfLessThan(destination.Length, RowsAtATime * intercepts.Length);
        for (var output = 0; output < intercepts.Length; output++)
        {
            var (start, end) = (RowStarts[output], RowStarts[output + 1]);
            var (first, second, third, fourth) = Sums(Indices.AsSpan(start, end - start), Values.AsSpan(start, end - start), ref MemoryMarshal.GetReference(rows));
            destination[output] = first + intercepts[output];
            destination[intercepts.Length + output] = second + intercepts[output];
            destination[2 * intercepts.Length + output] = third + intercepts[output];
            destination[3 * intercepts.Length + output] = fourth + intercepts[output];
        }
    }

    // Two sums for each row, as one would wait for each addition.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    (double First, double Second, double Third, double Fourth) Sums(ReadOnlySpan<int> indices, ReadOnlySpan<double> values, ref double x)
    {
        ref var y = ref Unsafe.Add(ref x, Columns);
        ref var z = ref Unsafe.Add(ref y, Columns);
        ref var w = ref Unsafe.Add(ref z, Columns);
        var (x0, y0, z0, w0) = (0.0, 0.0, 0.0, 0.0);
        var (x1, y1, z1, w1) = (0.0, 0.0, 0.0, 0.0);
        var k = 0;
        for (; k < indices.Length - 1; k += 2)
        {
            var (even, odd) = (indices[k], indices[k + 1]);
            var (weight, next) = (values[k], values[k + 1]);
            x0 += weight * Unsafe.Add(ref x, even);
            y0 += weight * Unsafe.Add(ref y, even);
            z0 += weight * Unsafe.Add(ref z, even);
            w0 += weight * Unsafe.Add(ref w, even);
            x1 += next * Unsafe.Add(ref x, odd);
            y1 += next * Unsafe.Add(ref y, odd);
            z1 += next * Unsafe.Add(ref z, odd);
            w1 += next * Unsafe.Add(ref w, odd);
        }
        if (k == indices.Length)
            return (x0 + x1, y0 + y1, z0 + z1, w0 + w1);
        var (last, final) = (indices[k], values[k]);
        return (
            x0 + x1 + final * Unsafe.Add(ref x, last), y0 + y1 + final * Unsafe.Add(ref y, last),
            z0 + z1 + final * Unsafe.Add(ref z, last), w0 + w1 + final * Unsafe.Add(ref w, last));
    }
}
