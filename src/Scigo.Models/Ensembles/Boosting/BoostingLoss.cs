namespace Scigo.Models;

/// <summary>
/// The loss that boosting makes small: each stage's trees learn its negative gradient, and the values of their leaves are replaced by those
/// that lower it most (Friedman, 2001).
/// </summary>
abstract class BoostingLoss
{
    /// <summary>The number of scores of each sample, and of trees of each stage.</summary>
    internal virtual int NScores => 1;

    /// <summary>The scores before the first stage, the best constant ones.</summary>
    /// <param name="y">The targets, or the positions of classes.</param>
    internal abstract double[] Start(double[] y);

    /// <summary>The mean loss, or that of scikit-learn's which differs by a constant.</summary>
    /// <param name="y">The targets.</param>
    /// <param name="scores">The scores of all samples.</param>
    /// <param name="weights">The samples that count: those whose weight is above 0.</param>
    internal abstract double Mean(double[] y, double[] scores, double[] weights);

    /// <summary>Prepares what all trees of a stage share, from the scores before it, which <see cref="Gradient"/> is given then.</summary>
    internal virtual void BeginStage(double[] scores)
    {
    }

    /// <summary>Writes what the tree of a score is to learn.</summary>
    internal abstract void Gradient(double[] y, double[] scores, double[] weights, int score, double[] gradient);

    /// <summary>
    /// The value of a leaf for samples that are in it, from their targets, gradients and scores before the stage; null leaves the mean of
    /// the gradients, which it has already.
    /// </summary>
    internal abstract double? Leaf(ReadOnlySpan<int> samples, double[] y, double[] gradient, double[] scores);

    // The mean of what is said of each sample that counts.
    protected static double MeanOf(double[] weights, Func<int, double> value)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] > 0)
                (sum, count) = (sum + value(i), count + 1);
        }
        return sum / count;
    }
}
