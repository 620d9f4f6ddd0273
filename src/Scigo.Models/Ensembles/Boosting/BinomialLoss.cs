namespace Scigo.Models;

/// <summary>The logistic loss of two classes, of the log-odds of the second.</summary>
sealed class BinomialLoss : BoostingLoss, IScoreLink
{
    internal override double[] Start(double[] y)
    {
        var part = LogOdds.Within(y.Average());
        return [Math.Log(part / (1 - part))];
    }

    internal override double Mean(double[] y, double[] scores, double[] weights) =>
        -2 * MeanOf(weights, i => y[i] * scores[i] - LogOdds.LogOnePlusExp(scores[i]));

    internal override void Gradient(double[] y, double[] scores, double[] weights, int score, double[] gradient)
    {
        for (var i = 0; i < y.Length; i++)
            gradient[i] = y[i] - Logistic.Of(scores[i]);
    }

    internal override double? Leaf(ReadOnlySpan<int> samples, double[] y, double[] gradient, double[] scores)
    {
        var (sum, curvature) = (0.0, 0.0);
        foreach (var i in samples)
        {
            sum += gradient[i];
            curvature += (y[i] - gradient[i]) * (1 - y[i] + gradient[i]);
        }
        return Math.Abs(curvature) < LogOdds.Nothing ? 0 : sum / curvature;
    }

    public int PositionOf(ReadOnlySpan<double> sums)
    {
        var second = Logistic.Of(sums[0]);
        return second > 1 - second ? 1 : 0;
    }

    public void ToProbabilities(ReadOnlySpan<double> sums, Span<double> probabilities)
    {
        var second = Logistic.Of(sums[0]);
        (probabilities[0], probabilities[1]) = (1 - second, second);
    }
}
