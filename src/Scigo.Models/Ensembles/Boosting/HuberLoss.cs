namespace Scigo.Models;

/// <summary>The squared error of all errors up to their <paramref name="alpha"/>-quantile, linear beyond: tolerant of outliers.</summary>
/// <param name="alpha">The quantile, between 0 and 1.</param>
sealed class HuberLoss(double alpha) : BoostingLoss
{
    double bound;

    internal override double[] Start(double[] y) => [Percentile.Between(y, 0.5)];

    // The bound is still that of the errors before the stage.
    internal override double Mean(double[] y, double[] scores, double[] weights) => MeanOf(weights, i =>
    {
        var error = Math.Abs(y[i] - scores[i]);
        return error <= bound ? error * error / 2 : bound * (error - bound / 2);
    });

    internal override void Gradient(double[] y, double[] scores, double[] weights, int score, double[] gradient)
    {
        bound = BoundOf(y, scores, weights);
        for (var i = 0; i < y.Length; i++)
            gradient[i] = Math.Clamp(y[i] - scores[i], -bound, bound);
    }

    // The median and the mean of what is left, cut off.
    internal override double? Leaf(ReadOnlySpan<int> samples, double[] y, double[] gradient, double[] scores)
    {
        var errors = new double[samples.Length];
        for (var i = 0; i < errors.Length; i++)
            errors[i] = y[samples[i]] - scores[samples[i]];
        var median = Percentile.Lower(errors, 0.5);
        var rest = 0.0;
        foreach (var error in errors)
            rest += Math.Clamp(error - median, -bound, bound);
        return median + rest / errors.Length;
    }

    double BoundOf(double[] y, double[] scores, double[] weights)
    {
        var errors = new double[y.Length];
        var count = 0;
        for (var i = 0; i < y.Length; i++)
        {
            if (weights[i] > 0)
                errors[count++] = Math.Abs(y[i] - scores[i]);
        }
        return Percentile.Lower(errors.AsSpan(0, count), alpha);
    }
}
