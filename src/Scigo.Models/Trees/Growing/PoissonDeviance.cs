namespace Scigo.Models;

/// <summary>Half the Poisson deviance of the means, averaged over the outputs; targets are at least 0.</summary>
struct PoissonDeviance(double[] targets, double[] weights) : ICriterion
{
    // No side of a split may have a mean that is as good as zero, of which the deviance is infinite.
    const double Nothing = 1e-15;

    TargetSums sums = new(targets, weights);
    double impurity;

    public readonly int Width => sums.Width;

    public readonly double Weight => sums.Weight;

    public readonly double WeightLeft => sums.WeightLeft;

    public void Enter(ReadOnlySpan<int> samples)
    {
        sums.Enter(samples);
        impurity = Deviance(samples) / (Weight * Width);
    }

    public readonly double Impurity() => impurity;

    // Σ w y log(y / mean), sample by sample: where all are the same, each logarithm is that of 1, and nothing is left but 0.
    readonly double Deviance(ReadOnlySpan<int> samples)
    {
        var deviance = 0.0;
        for (var k = 0; k < Width; k++)
        {
            if (sums.Total[k] <= Nothing)
                return double.PositiveInfinity;
            var mean = sums.Total[k] / Weight;
            foreach (var sample in samples)
            {
                var target = sums.Target(sample, k);
                if (target > 0)
                    deviance += sums.WeightOf(sample) * target * Math.Log(target / mean);
            }
        }
        return deviance;
    }

    public readonly void WriteValue(Span<double> value) => sums.WriteMeans(value);

    public void Reset() => sums.Reset();

    public void MoveLeft(int sample) => sums.MoveLeft(sample);

    public readonly double Score()
    {
        var score = 0.0;
        for (var k = 0; k < sums.Left.Length; k++)
        {
            var (left, right) = (sums.Left[k], sums.Total[k] - sums.Left[k]);
            if (left <= Nothing || right <= Nothing)
                return double.NegativeInfinity;
            score += left * Math.Log(left / WeightLeft) + right * Math.Log(right / (Weight - WeightLeft));
        }
        return score;
    }

    public readonly double Improvement(double totalWeight)
    {
        var before = 0.0;
        foreach (var total in sums.Total)
            before += total * Math.Log(total / Weight);
        return (Score() - before) / Width / totalWeight;
    }
}
