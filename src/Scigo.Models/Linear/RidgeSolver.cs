using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Scigo.Models;

/// <summary>
/// The minimum of ‖y − X·w‖² + α·‖w‖² by Cholesky's factors of XᵀX + α·I, or, where features outnumber samples, of X·Xᵀ + α·I.
/// Squaring X costs half of the digits; solving again for what the data themselves leave over brings them back (Björck, <i>Stability
/// Analysis of the Method of Seminormal Equations</i>, 1987).
/// </summary>
static class RidgeSolver
{
    const int Corrections = 2;

    /// <summary>Returns the coefficients of each output one after the other.</summary>
    internal static double[] Solve(CentredData data, double alpha)
    {
        if (alpha == 0)
            return LeastSquares.Solve(data).Coefficients.ToColumnMajorArray();
        var tall = data.NSamples >= data.NFeatures;
        var squared = tall ? Squares.OfFeatures(data) : Squares.OfSamples(data);
        for (var i = 0; i < squared.RowCount; i++)
            squared[i, i] += alpha;
        if (Factor(squared) is not { } factors)
            return SolveAugmented(data, alpha);

        var coefficients = new double[data.NOutputs * data.NFeatures];
        for (var output = 0; output < data.NOutputs; output++)
        {
            var w = coefficients.AsSpan(output * data.NFeatures, data.NFeatures);
            if (tall)
                SolveTall(data, output, alpha, factors, w);
            else
                SolveWide(data, output, alpha, factors, w);
        }
        return coefficients;
    }

    // (XᵀX + α·I)·w = Xᵀy.
    static void SolveTall(CentredData data, int output, double alpha, Cholesky<double> factors, Span<double> w)
    {
        var gradient = new double[w.Length];
        for (var pass = 0; pass <= Corrections; pass++)
        {
            var residual = Residual(data, output, w);
            for (var j = 0; j < w.Length; j++)
                gradient[j] = VectorMath.Dot(data.Feature(j), residual) - alpha * w[j];
            VectorMath.AddMultiple(w, factors.Solve(Vector<double>.Build.Dense(gradient)).AsArray(), 1);
        }
    }

    // w = Xᵀc, where (X·Xᵀ + α·I)·c = y.
    static void SolveWide(CentredData data, int output, double alpha, Cholesky<double> factors, Span<double> w)
    {
        var c = new double[data.NSamples];
        for (var pass = 0; pass <= Corrections; pass++)
        {
            var residual = Residual(data, output, w);
            VectorMath.AddMultiple(residual, c, -alpha);
            VectorMath.AddMultiple(c, factors.Solve(Vector<double>.Build.Dense(residual)).AsArray(), 1);
            for (var j = 0; j < w.Length; j++)
                w[j] = VectorMath.Dot(data.Feature(j), c);
        }
    }

    static double[] Residual(CentredData data, int output, ReadOnlySpan<double> w)
    {
        var residual = data.Output(output).ToArray();
        for (var j = 0; j < w.Length; j++)
            VectorMath.AddMultiple(residual, data.Feature(j), -w[j]);
        return residual;
    }

    // A penalty below the rounding errors of the squares does not make them positive definite.
    static Cholesky<double>? Factor(Matrix<double> squared)
    {
        try
        {
            return squared.Cholesky();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Ordinary least squares, with a sample √α·eⱼ of target 0 for each feature.
    static double[] SolveAugmented(CentredData data, double alpha)
    {
        var x = Matrix<double>.Build.Dense(data.NSamples, data.NFeatures, data.X);
        var y = Matrix<double>.Build.Dense(data.NSamples, data.NOutputs, data.Y);
        return LeastSquares.Solve(
            x.Stack(Matrix<double>.Build.DenseDiagonal(data.NFeatures, data.NFeatures, Math.Sqrt(alpha))),
            y.Stack(Matrix<double>.Build.Dense(data.NFeatures, data.NOutputs))).Coefficients.ToColumnMajorArray();
    }
}
