namespace Scigo.Models;

/// <summary>
/// Coordinate descent on ½·‖y − X·w‖² + λ₁·‖w‖₁ + ½·λ₂·‖w‖²: Friedman, Hastie and Tibshirani, <i>Regularization Paths for Generalized
/// Linear Models via Coordinate Descent</i>, 2010. It ends by the duality gap, as scikit-learn's does: Kim, Koh, Lustig, Boyd and
/// Gorinevsky, <i>An Interior-Point Method for Large-Scale L1-Regularized Least Squares</i>, 2007.
/// </summary>
sealed class CoordinateDescent
{
    /// <summary>The weight λ₁ of the sum of absolute values.</summary>
    internal required double L1 { get; init; }

    /// <summary>The weight λ₂ of half the sum of squares.</summary>
    internal required double L2 { get; init; }

    /// <summary>Whether coefficients may not be negative.</summary>
    internal required bool Positive { get; init; }

    internal required int MaxIter { get; init; }

    internal required double Tol { get; init; }

    /// <summary>What draws the coefficient to improve; <c>null</c> takes them in turn.</summary>
    internal required RandomNumbers? Random { get; init; }

    /// <summary>Improves the coefficients of an output, all 0 at first.</summary>
    /// <returns>The number of iterations over all features, and the duality gap at the end.</returns>
    internal (int Iterations, double Gap) Run(CentredData data, int output, Span<double> w)
    {
        var y = data.Output(output);
        var residual = y.ToArray();
        var squares = new double[w.Length];
        for (var j = 0; j < w.Length; j++)
            squares[j] = VectorMath.Dot(data.Feature(j), data.Feature(j));
        var gapWanted = Tol * VectorMath.Dot(y, y);

        var gap = double.PositiveInfinity;
        for (var iteration = 1; ; iteration++)
        {
            var (largest, largestChange) = (0.0, 0.0);
            for (var next = 0; next < w.Length; next++)
            {
                var j = Random?.NextInt32(w.Length) ?? next;
                if (squares[j] == 0)
                    continue;
                var before = w[j];
                w[j] = Shrunk(VectorMath.Dot(data.Feature(j), residual) + before * squares[j]) / (squares[j] + L2);
                if (w[j] != before)
                    VectorMath.AddMultiple(residual, data.Feature(j), before - w[j]);
                largestChange = Math.Max(largestChange, Math.Abs(w[j] - before));
                largest = Math.Max(largest, Math.Abs(w[j]));
            }
            // The gap is as much work as an iteration: it is found when little moves.
            if (largest == 0 || largestChange / largest < Tol || iteration == MaxIter)
                gap = Gap(data, y, residual, w);
            if (gap < gapWanted || iteration == MaxIter || !double.IsFinite(largest))
                return (iteration, gap);
        }
    }

    double Shrunk(double correlation) =>
        Positive && correlation < 0 ? 0 : Math.CopySign(Math.Max(Math.Abs(correlation) - L1, 0), correlation);

    double Gap(CentredData data, ReadOnlySpan<double> y, ReadOnlySpan<double> residual, ReadOnlySpan<double> w)
    {
        var (dualNorm, l1Norm) = (Positive ? double.NegativeInfinity : 0.0, 0.0);
        for (var j = 0; j < w.Length; j++)
        {
            var slope = VectorMath.Dot(data.Feature(j), residual) - L2 * w[j];
            dualNorm = Math.Max(dualNorm, Positive ? slope : Math.Abs(slope));
            l1Norm += Math.Abs(w[j]);
        }
        // The residual, scaled into the set where the dual is defined.
        var scale = dualNorm > L1 ? L1 / dualNorm : 1;
        return 0.5 * (1 + scale * scale) * (VectorMath.Dot(residual, residual) + L2 * VectorMath.Dot(w, w))
            + L1 * l1Norm - scale * VectorMath.Dot(residual, y);
    }
}
