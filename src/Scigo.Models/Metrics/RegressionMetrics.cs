namespace Scigo.Models;

/// <summary>How far predicted numbers are from true ones.</summary>
public static class RegressionMetrics
{
    /// <summary>The mean of the squared differences, of several outputs the mean over all of them.</summary>
    /// <param name="y">The targets, shape (samples) or (samples, outputs), in some unit.</param>
    /// <param name="predicted">The predictions, of the same shape.</param>
    /// <returns>The error, in that unit squared; 0 is best (scikit-learn's <c>mean_squared_error</c>).</returns>
    /// <exception cref="ArgumentException">The shapes differ, there are no samples, or a value is NaN or infinite.</exception>
    public static double MeanSquaredError(NDArray<double> y, NDArray<double> predicted)
    {
        RequireSame(y, predicted);
        return VectorMath.SquaredDistance(y.Span, predicted.Span) / y.Length;
    }

    /// <summary>
    /// The coefficient of determination: the part of the targets' variance that the predictions explain, of several outputs the mean.
    /// Targets that do not vary are explained wholly by equal predictions and not at all by others.
    /// </summary>
    /// <param name="y">The targets, shape (samples) or (samples, outputs), at least two samples.</param>
    /// <param name="predicted">The predictions, of the same shape.</param>
    /// <returns>1 is best; always predicting the mean gives 0 (scikit-learn's <c>r2_score</c>).</returns>
    /// <exception cref="ArgumentException">The shapes differ, there are fewer than two samples, or a value is NaN or infinite.</exception>
    public static double R2(NDArray<double> y, NDArray<double> predicted)
    {
        RequireSame(y, predicted);
        if (y.Shape[0] < 2)
            throw new ArgumentException("Found 1 sample, while at least 2 are required: one does not vary.", nameof(y));
        var outputs = y.Length / y.Shape[0];
        var rows = new Rows(y.Span, outputs);
        var variation = ColumnStatistics.SquaredDeviations(rows, ColumnStatistics.Means(rows));
        var errors = new double[outputs];
        for (var i = 0; i < y.Length; i++)
            errors[i % outputs] += (y.Span[i] - predicted.Span[i]) * (y.Span[i] - predicted.Span[i]);
        var sum = 0.0;
        for (var j = 0; j < outputs; j++)
            sum += errors[j] == 0 ? 1 : variation[j] == 0 ? 0 : 1 - errors[j] / variation[j];
        return sum / outputs;
    }

    static void RequireSame(NDArray<double> y, NDArray<double> predicted)
    {
        if (y.Rank is not (1 or 2) || y.Length == 0)
            throw new ArgumentException("Expected shape (samples) or (samples, outputs), with at least one of each.", nameof(y));
        if (!y.Shape.SequenceEqual(predicted.Shape))
            throw new ArgumentException("The shape is not that of y.", nameof(predicted));
        Require.Finite(y.Span, nameof(y));
        Require.Finite(predicted.Span, nameof(predicted));
    }
}
