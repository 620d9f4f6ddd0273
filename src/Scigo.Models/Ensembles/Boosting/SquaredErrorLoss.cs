namespace Scigo.Models;

/// <summary>(y - score)².</summary>
sealed class SquaredErrorLoss : BoostingLoss
{
    internal override double[] Start(double[] y) => [y.Average()];

    internal override double Mean(double[] y, double[] scores, double[] weights) =>
        MeanOf(weights, i => (y[i] - scores[i]) * (y[i] - scores[i]));

    internal override void Gradient(double[] y, double[] scores, double[] weights, int score, double[] gradient)
    {
        for (var i = 0; i < y.Length; i++)
            gradient[i] = y[i] - scores[i];
    }

    internal override double? Leaf(ReadOnlySpan<int> samples, double[] y, double[] gradient, double[] scores) => null;
}
