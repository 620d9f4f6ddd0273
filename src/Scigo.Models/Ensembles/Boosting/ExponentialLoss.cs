namespace Scigo.Models;

/// <summary>AdaBoost's loss of two classes, exp(-±score): half the log-odds of the second.</summary>
sealed class ExponentialLoss : BoostingLoss, IScoreLink
{
    internal override double[] Start(double[] y)
    {
        var part = LogOdds.Within(y.Average());
        return [Math.Log(part / (1 - part)) / 2];
    }

    internal override double Mean(double[] y, double[] scores, double[] weights) => MeanOf(weights, i => Math.Exp(-Side(y[i]) * scores[i]));

    internal override void Gradient(double[] y, double[] scores, double[] weights, int score, double[] gradient)
    {
        for (var i = 0; i < y.Length; i++)
            gradient[i] = Side(y[i]) * Math.Exp(-Side(y[i]) * scores[i]);
    }

    internal override double? Leaf(ReadOnlySpan<int> samples, double[] y, double[] gradient, double[] scores)
    {
        var (sum, curvature) = (0.0, 0.0);
        foreach (var i in samples)
        {
            sum += gradient[i];
            curvature += Math.Abs(gradient[i]);
        }
        return Math.Abs(curvature) < LogOdds.Nothing ? 0 : sum / curvature;
    }

    public int PositionOf(ReadOnlySpan<double> sums) => sums[0] >= 0 ? 1 : 0;

    public void ToProbabilities(ReadOnlySpan<double> sums, Span<double> probabilities)
    {
        var second = Logistic.Of(2 * sums[0]);
        (probabilities[0], probabilities[1]) = (1 - second, second);
    }

    static double Side(double y) => 2 * y - 1;
}
