namespace Scigo.Models;

/// <summary>The mean squared error of the means, averaged over the outputs.</summary>
struct SquaredError(double[] targets, double[] weights) : ICriterion
{
    internal TargetSums Sums = new(targets, weights);

    public readonly int Width => Sums.Width;

    public readonly double Weight => Sums.Weight;

    public readonly double WeightLeft => Sums.WeightLeft;

    public void Enter(ReadOnlySpan<int> samples) => Sums.Enter(samples);

    public readonly double Impurity()
    {
        var impurity = Sums.Squares / Weight;
        foreach (var total in Sums.Total)
            impurity -= total / Weight * (total / Weight);
        return impurity / Width;
    }

    public readonly void WriteValue(Span<double> value) => Sums.WriteMeans(value);

    public void Reset() => Sums.Reset();

    public void MoveLeft(int sample) => Sums.MoveLeft(sample);

    public readonly double Score()
    {
        var (left, right) = (0.0, 0.0);
        for (var k = 0; k < Sums.Left.Length; k++)
        {
            var sumRight = Sums.Total[k] - Sums.Left[k];
            left += Sums.Left[k] * Sums.Left[k];
            right += sumRight * sumRight;
        }
        return left / WeightLeft + right / (Weight - WeightLeft);
    }

    // What the squared means of the two sides gain on that of the node.
    public readonly double Improvement(double totalWeight)
    {
        var before = 0.0;
        foreach (var total in Sums.Total)
            before += total * total;
        return (Score() - before / Weight) / Width / totalWeight;
    }
}
