namespace Scigo.Models;

/// <summary>The pinball loss, whose best constant is the <paramref name="alpha"/>-quantile; of 0.5 half of |y - score|.</summary>
/// <param name="alpha">The quantile, between 0 and 1.</param>
/// <param name="scale">2 for the absolute error, else 1.</param>
sealed class QuantileLoss(double alpha, double scale) : BoostingLoss
{
    internal override double[] Start(double[] y) => [Percentile.Between(y, alpha)];

    internal override double Mean(double[] y, double[] scores, double[] weights) => scale * MeanOf(weights, i =>
    {
        var error = y[i] - scores[i];
        return error > 0 ? alpha * error : (alpha - 1) * error;
    });

    internal override void Gradient(double[] y, double[] scores, double[] weights, int score, double[] gradient)
    {
        for (var i = 0; i < y.Length; i++)
            gradient[i] = scale * (y[i] > scores[i] ? alpha : alpha - 1);
    }

    internal override double? Leaf(ReadOnlySpan<int> samples, double[] y, double[] gradient, double[] scores)
    {
        var errors = new double[samples.Length];
        for (var i = 0; i < errors.Length; i++)
            errors[i] = y[samples[i]] - scores[samples[i]];
        return Percentile.Lower(errors, alpha);
    }
}
