namespace Scigo.Models;

/// <summary>The squared error, splits judged by how far apart the means of both sides are (Friedman, 2001, equation 35).</summary>
struct FriedmanError(double[] targets, double[] weights) : ICriterion
{
    SquaredError error = new(targets, weights);

    public readonly int Width => error.Sums.Width;

    public readonly double Weight => error.Sums.Weight;

    public readonly double WeightLeft => error.Sums.WeightLeft;

    public void Enter(ReadOnlySpan<int> samples) => error.Enter(samples);

    public readonly double Impurity() => error.Impurity();

    public readonly void WriteValue(Span<double> value) => error.WriteValue(value);

    public void Reset() => error.Reset();

    public void MoveLeft(int sample) => error.MoveLeft(sample);

    public readonly double Score()
    {
        var difference = Difference();
        return difference * difference / (WeightLeft * (Weight - WeightLeft));
    }

    public readonly double Improvement(double totalWeight)
    {
        var difference = Difference() / Width;
        return difference * difference / (WeightLeft * (Weight - WeightLeft) * Weight);
    }

    readonly double Difference()
    {
        var (left, right) = (0.0, 0.0);
        for (var k = 0; k < error.Sums.Left.Length; k++)
        {
            left += error.Sums.Left[k];
            right += error.Sums.Total[k] - error.Sums.Left[k];
        }
        return (Weight - WeightLeft) * left - WeightLeft * right;
    }
}
