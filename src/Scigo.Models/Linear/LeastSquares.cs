using MathNet.Numerics.LinearAlgebra;

namespace Scigo.Models;

/// <summary>What <see cref="LeastSquares"/> finds.</summary>
/// <param name="Coefficients">Features × outputs.</param>
/// <param name="Rank">The number of singular values above the cut-off.</param>
/// <param name="SingularValues">In decreasing order, min(samples, features) of them.</param>
readonly record struct LeastSquaresSolution(Matrix<double> Coefficients, int Rank, double[] SingularValues);

/// <summary>The solution of smallest norm of min ‖A·C − B‖, by singular values, as LAPACK's <c>gelsd</c> finds it.</summary>
static class LeastSquares
{
    // The distance from 1 to the next double; double.Epsilon is another number.
    const double MachineEpsilon = 1.0 / (1L << 52);

    internal static LeastSquaresSolution Solve(CentredData data) =>
        Solve(ThinSvd.Of(data), Math.Max(data.NSamples, data.NFeatures), data.NOutputs);

    internal static LeastSquaresSolution Solve(Matrix<double> a, Matrix<double> b) =>
        Solve(ThinSvd.Of(a, b), Math.Max(a.RowCount, a.ColumnCount), b.ColumnCount);

    // Singular values below this part of the largest are rounding noise: scikit-learn's cut-off since 1.7 (machine epsilon alone,
    // before, keeps noise as a direction when a feature occurs several times).
    static LeastSquaresSolution Solve(ThinSvd svd, int longerSide, int nOutputs)
    {
        var rank = svd.Values.Count(s => s > longerSide * MachineEpsilon * svd.Values[0]);
        if (rank == 0)
            return new(Matrix<double>.Build.Dense(svd.VT.ColumnCount, nOutputs), 0, svd.Values);
        var projected = svd.UtB!.SubMatrix(0, rank, 0, nOutputs);
        for (var i = 0; i < rank; i++)
            projected.SetRow(i, projected.Row(i) / svd.Values[i]);
        return new(svd.VT.SubMatrix(0, rank, 0, svd.VT.ColumnCount).TransposeThisAndMultiply(projected), rank, svd.Values);
    }
}
