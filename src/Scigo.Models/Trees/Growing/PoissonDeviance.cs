namespace Scigo.Models;

/// <summary>Half the Poisson deviance of the means, averaged over the outputs; targets are at least 0.</summary>
struct PoissonDeviance(double[] targets, double[] weights) : ICriterion
{
    // No side of a split may have a mean that is as good as zero, of which the deviance is infinite.
    const double Nothing = 1e-15;

    TargetSums sums = new(targets, weights);
    double logs;

    public readonly int Width => sums.Width;

    public readonly double Weight => sums.Weight;

    public readonly double WeightLeft => sums.WeightLeft;

    public void Enter(ReadOnlySpan<int> samples)
    {
        sums.Enter(samples);
        logs = 0;
        var values = sums.NodeTargets(samples.Length);
        var weights = sums.NodeWeights(samples.Length);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] > 0)
                logs += values[i] * Math.Log(values[i] / weights[i / Width]);
        }
    }

    // Σ w y log(y / mean).
    public readonly double Impurity()
    {
        var impurity = logs;
        foreach (var total in sums.Total)
        {
            if (total <= Nothing)
                return double.PositiveInfinity;
            impurity -= total * Math.Log(total / Weight);
        }
        return impurity / (Weight * Width);
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
