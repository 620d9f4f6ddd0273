namespace Scigo.Models;

/// <summary>The logistic loss of several classes, each with a score; their softmax is the probabilities.</summary>
/// <param name="nClasses">The number of classes.</param>
sealed class MultinomialLoss(int nClasses) : BoostingLoss, IScoreLink
{
    double[] normalisers = [];

    internal override int NScores => nClasses;

    internal override double[] Start(double[] y) => [.. Enumerable.Range(0, nClasses).Select(
        c => Math.Log(LogOdds.Within((double)y.Count(label => label == c) / y.Length)))];

    internal override double Mean(double[] y, double[] scores, double[] weights) => MeanOf(weights, i =>
    {
        var own = scores.AsSpan(i * nClasses, nClasses);
        return LogOdds.LogSumExp(own) - own[(int)y[i]];
    });

    internal override void BeginStage(double[] scores)
    {
        normalisers = new double[scores.Length / nClasses];
        for (var i = 0; i < normalisers.Length; i++)
            normalisers[i] = LogOdds.LogSumExp(scores.AsSpan(i * nClasses, nClasses));
    }

    internal override void Gradient(double[] y, double[] scores, double[] weights, int score, double[] gradient)
    {
        for (var i = 0; i < y.Length; i++)
            gradient[i] = (y[i] == score ? 1 : 0) - Math.Exp(scores[i * nClasses + score] - normalisers[i]);
    }

    internal override double? Leaf(ReadOnlySpan<int> samples, double[] y, double[] gradient, double[] scores)
    {
        var (sum, curvature) = (0.0, 0.0);
        foreach (var i in samples)
        {
            sum += gradient[i];
            // The gradient is 1 - p of the class itself, -p of the others.
            curvature += Math.Abs(gradient[i]) * (1 - Math.Abs(gradient[i]));
        }
        return Math.Abs(curvature) < LogOdds.Nothing ? 0 : sum * (nClasses - 1) / nClasses / curvature;
    }

    public int PositionOf(ReadOnlySpan<double> sums) => Largest.PositionIn(sums);

    public void ToProbabilities(ReadOnlySpan<double> sums, Span<double> probabilities)
    {
        sums.CopyTo(probabilities);
        Softmax.Apply(probabilities);
    }
}
