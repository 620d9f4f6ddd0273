using MathNet.Numerics.LinearAlgebra;

namespace Scigo.Models;

/// <summary>
/// The triangle R of A = Q·R, and QᵀB, by Householder's reflections. Q itself, which is as large as A, is never there: rows are taken in
/// blocks that stay in the cache, and each block is reduced together with the triangle of those before (Demmel, Grigori, Hoemmen and
/// Langou, <i>Communication-Optimal Parallel and Sequential QR and LU Factorizations</i>, 2012).
/// </summary>
sealed class TriangularFactor
{
    const int BlockLength = 128;

    // What is smaller has lost its digits, and is nothing beside the largest elements, which are about 1.
    const double SmallestSquare = 1e-280;

    readonly int nColumns;
    readonly int width;
    readonly double[] top;

    TriangularFactor(int nColumns, int width)
    {
        (this.nColumns, this.width) = (nColumns, width);
        top = new double[nColumns * width];
    }

    /// <summary>Reduces a matrix that has at least as many rows as columns.</summary>
    /// <param name="a">The matrix, its largest elements about 1.</param>
    /// <param name="b">The matrix of as many rows to be turned with it; <c>null</c> for none.</param>
    internal static (Matrix<double> R, Matrix<double>? QtB) Of(Matrix<double> a, Matrix<double>? b)
    {
        var factor = new TriangularFactor(a.ColumnCount, a.ColumnCount + (b?.ColumnCount ?? 0));
        var block = new double[factor.width * BlockLength];
        for (var start = 0; start < a.RowCount; start += BlockLength)
        {
            var length = Math.Min(BlockLength, a.RowCount - start);
            for (var k = 0; k < factor.width; k++)
                ColumnOf(a, b, k).Slice(start, length).CopyTo(block.AsSpan(k * length));
            factor.Add(block, length);
        }
        return (factor.Part(0, a.ColumnCount), b is null ? null : factor.Part(a.ColumnCount, b.ColumnCount));
    }

    static ReadOnlySpan<double> ColumnOf(Matrix<double> a, Matrix<double>? b, int column)
    {
        var (matrix, own) = column < a.ColumnCount ? (a, column) : (b!, column - a.ColumnCount);
        return matrix.AsColumnMajorArray().AsSpan(own * matrix.RowCount, matrix.RowCount);
    }

    // Below the triangle's row j there are zeros: a reflection changes that row and those of the block.
    void Add(double[] block, int length)
    {
        for (var j = 0; j < nColumns; j++)
        {
            var v = block.AsSpan(j * length, length);
            var square = VectorMath.Dot(v, v);
            if (square < SmallestSquare)
                continue;
            ref var diagonal = ref top[j * nColumns + j];
            var reflected = -Math.CopySign(Math.Sqrt(diagonal * diagonal + square), diagonal);
            var tau = (reflected - diagonal) / reflected;
            foreach (ref var value in v)
                value /= diagonal - reflected;
            diagonal = reflected;
            var k = j + 1;
            for (; k <= width - 4; k += 4)
            {
                var dots = PairSums.OfFour<Product>(block.AsSpan(k * length, 4 * length), v);
                for (var i = 0; i < 4; i++)
                    Reflect(block, k + i, dots[i]);
            }
            for (; k < width; k++)
                Reflect(block, k, VectorMath.Dot(v, block.AsSpan(k * length, length)));

            void Reflect(double[] block, int column, double dot)
            {
                ref var above = ref top[column * nColumns + j];
                var change = tau * (above + dot);
                above -= change;
                VectorMath.AddMultiple(block.AsSpan(column * length, length), block.AsSpan(j * length, length), -change);
            }
        }
    }

    Matrix<double> Part(int from, int count) =>
        Matrix<double>.Build.Dense(nColumns, count, top[(from * nColumns)..((from + count) * nColumns)]);
}
