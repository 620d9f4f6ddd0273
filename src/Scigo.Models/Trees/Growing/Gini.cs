namespace Scigo.Models;

/// <summary>The Gini impurity, 1 - Σ p²: the sums of squares follow each sample that moves, so that classes cost nothing.</summary>
struct Gini(int[] labels, double[] weights, int nClasses) : ICriterion
{
    ClassCounts counts = new(labels, weights, nClasses);
    double squares;
    double squaresLeft;
    double squaresRight;

    public readonly int Width => counts.Total.Length;

    public readonly double Weight => counts.Weight;

    public readonly double WeightLeft => counts.WeightLeft;

    public void Enter(ReadOnlySpan<int> samples)
    {
        counts.Enter(samples);
        squares = 0;
        foreach (var total in counts.Total)
            squares += total * total;
        (squaresLeft, squaresRight) = (0, squares);
    }

    public readonly double Impurity() => 1 - squares / (Weight * Weight);

    public readonly void WriteValue(Span<double> value) => counts.Total.CopyTo(value);

    public void Reset()
    {
        counts.Reset();
        (squaresLeft, squaresRight) = (0, squares);
    }

    public void MoveLeft(int sample)
    {
        var (label, weight) = counts.MoveLeft(sample);
        var left = counts.Left[label];
        squaresLeft += weight * (2 * left - weight);
        // What is left on the right, twice, and what has just gone.
        squaresRight -= weight * (2 * (counts.Total[label] - left) + weight);
    }

    public readonly double Score() => squaresLeft / WeightLeft + squaresRight / (Weight - WeightLeft);

    public readonly double Improvement(double totalWeight)
    {
        var right = Weight - WeightLeft;
        var after = WeightLeft * (1 - squaresLeft / (WeightLeft * WeightLeft)) + right * (1 - squaresRight / (right * right));
        return Weight / totalWeight * (Impurity() - after / Weight);
    }
}
