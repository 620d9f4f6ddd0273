using System.Diagnostics;
using MathNet.Numerics.LinearAlgebra;

namespace Scigo.Models;

partial class LinearRegression
{
    /// <inheritdoc/>
    /// <exception cref="ArithmeticException">The solution exceeds the range of a double: scale x or y.</exception>
    public void Fit(NDArray<double> x, NDArray<double> y)
    {
        Require.Samples(x, nameof(x));
        Require.Targets(y, x.Shape[0], nameof(y));
        var started = Stopwatch.GetTimestamp();

        var samples = new Rows(x.Span, x.Shape[1]);
        var targets = new Rows(y.Span, y.Rank == 1 ? 1 : y.Shape[1]);
        var xMeans = FitIntercept ? ColumnStatistics.Means(samples) : new double[samples.Length];
        var yMeans = FitIntercept ? ColumnStatistics.Means(targets) : new double[targets.Length];
        var solution = LeastSquares.Solve(Centred(samples, xMeans), Centred(targets, yMeans));

        // Features × outputs in columns is outputs × features in rows.
        var coefficients = solution.Coefficients.ToColumnMajorArray();
        var intercepts = InterceptsOf(new Rows(coefficients, samples.Length), xMeans, yMeans);
        if (!Array.TrueForAll(coefficients, double.IsFinite) || !Array.TrueForAll(intercepts, double.IsFinite))
            throw new ArithmeticException("The least-squares solution exceeds the range of a double: scale x or y.");

        var one = y.Rank == 1;
        Coefficients = one ? new(coefficients) : null;
        Intercept = one ? intercepts[0] : 0;
        CoefficientMatrix = one ? null : new(coefficients, targets.Length, samples.Length);
        Intercepts = one ? null : new(intercepts);
        NFeatures = samples.Length;
        Rank = solution.Rank;
        Singular = new(solution.SingularValues);
        Metadata = Training.Done(samples.Count, samples.Length, started);
    }

    static double[] InterceptsOf(Rows coefficients, double[] xMeans, double[] yMeans)
    {
        var intercepts = new double[yMeans.Length];
        for (var output = 0; output < intercepts.Length; output++)
            intercepts[output] = yMeans[output] - VectorMath.Dot(coefficients[output], xMeans);
        return intercepts;
    }

    static Matrix<double> Centred(Rows rows, double[] means)
    {
        var matrix = Matrix<double>.Build.Dense(rows.Count, rows.Length);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            for (var j = 0; j < row.Length; j++)
                matrix.At(i, j, row[j] - means[j]);
        }
        return matrix;
    }
}
