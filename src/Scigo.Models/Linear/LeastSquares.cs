using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Scigo.Models;

/// <summary>What <see cref="LeastSquares"/> finds.</summary>
/// <param name="Coefficients">Features × outputs.</param>
/// <param name="Rank">The number of singular values above the cut-off.</param>
/// <param name="SingularValues">In decreasing order, min(samples, features) of them.</param>
readonly record struct LeastSquaresSolution(Matrix<double> Coefficients, int Rank, double[] SingularValues);

/// <summary>
/// The solution of smallest norm of min ‖A·C − B‖, by singular values, as LAPACK's <c>gelsd</c> finds it. A is first reduced to a
/// square triangle by QR: the cost of Math.NET's Svd grows with the square of the longer side.
/// </summary>
static class LeastSquares
{
    // Singular values below this part of the largest are rounding noise: scikit-learn's cut-off since 1.7 (machine epsilon alone,
    // before, keeps noise as a direction when a feature occurs several times).
    static double CutOff(Matrix<double> a) => Math.Max(a.RowCount, a.ColumnCount) * MachineEpsilon;

    // The distance from 1 to the next double; double.Epsilon is another number.
    const double MachineEpsilon = 1.0 / (1L << 52);

    internal static LeastSquaresSolution Solve(CentredData data) => Solve(
        Matrix<double>.Build.Dense(data.NSamples, data.NFeatures, data.X), Matrix<double>.Build.Dense(data.NSamples, data.NOutputs, data.Y));

    internal static LeastSquaresSolution Solve(Matrix<double> a, Matrix<double> b)
    {
        // A power of two, so exact: squares of very large or small values would leave the range of a double.
        var largest = a.Enumerate(Zeros.AllowSkip).Select(Math.Abs).DefaultIfEmpty().Max();
        var unit = largest == 0 ? 1 : Math.ScaleB(1, Math.ILogB(largest));
        var scaled = a / unit;
        var solution = scaled.RowCount >= scaled.ColumnCount ? SolveTall(scaled, b) : SolveWide(scaled, b);
        return solution with
        {
            Coefficients = solution.Coefficients / unit,
            SingularValues = Array.ConvertAll(solution.SingularValues, s => s * unit),
        };
    }

    // A = Q·R: min ‖R·C − Qᵀ·B‖.
    static LeastSquaresSolution SolveTall(Matrix<double> a, Matrix<double> b)
    {
        var qr = a.QR(QRMethod.Thin);
        return SolveSquare(qr.R, qr.Q.TransposeThisAndMultiply(b), CutOff(a));
    }

    // Aᵀ = Q·R: the solution of smallest norm lies in the columns of Q.
    static LeastSquaresSolution SolveWide(Matrix<double> a, Matrix<double> b)
    {
        var qr = a.Transpose().QR(QRMethod.Thin);
        var solution = SolveSquare(qr.R.Transpose(), b, CutOff(a));
        return solution with { Coefficients = qr.Q * solution.Coefficients };
    }

    static LeastSquaresSolution SolveSquare(Matrix<double> a, Matrix<double> b, double cutOff)
    {
        var svd = a.Svd();
        var singular = svd.S.ToArray();
        var rank = singular.Count(s => s > cutOff * singular[0]);
        if (rank == 0)
            return new(Matrix<double>.Build.Dense(a.ColumnCount, b.ColumnCount), 0, singular);

        var projected = svd.U.SubMatrix(0, a.RowCount, 0, rank).TransposeThisAndMultiply(b);
        for (var i = 0; i < rank; i++)
            projected.SetRow(i, projected.Row(i) / singular[i]);
        return new(svd.VT.SubMatrix(0, rank, 0, a.ColumnCount).TransposeThisAndMultiply(projected), rank, singular);
    }
}
