namespace Scigo.Models;

/// <summary>The entropy in bits, -Σ p log2 p.</summary>
struct Entropy(int[] labels, double[] weights, int nClasses) : ICriterion
{
    ClassCounts counts = new(labels, weights, nClasses);

    public readonly int Width => counts.Total.Length;

    public readonly double Weight => counts.Weight;

    public readonly double WeightLeft => counts.WeightLeft;

    public void Enter(ReadOnlySpan<int> samples) => counts.Enter(samples);

    public readonly double Impurity()
    {
        var entropy = 0.0;
        foreach (var total in counts.Total)
            entropy -= Term(total, Weight);
        return entropy;
    }

    public readonly void WriteValue(Span<double> value) => counts.Total.CopyTo(value);

    public void Reset() => counts.Reset();

    public void MoveLeft(int sample) => counts.MoveLeft(sample);

    public readonly double Score()
    {
        var right = Weight - WeightLeft;
        var (termsLeft, termsRight) = (0.0, 0.0);
        for (var c = 0; c < counts.Total.Length; c++)
        {
            termsLeft += Term(counts.Left[c], WeightLeft);
            termsRight += Term(counts.Total[c] - counts.Left[c], right);
        }
        return WeightLeft * termsLeft + right * termsRight;
    }

    public readonly double Improvement(double totalWeight) => Weight / totalWeight * (Impurity() + Score() / Weight);

    static double Term(double count, double weight) => count > 0 ? count / weight * Math.Log2(count / weight) : 0;
}
