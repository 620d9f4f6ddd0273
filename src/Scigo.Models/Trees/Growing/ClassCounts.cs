namespace Scigo.Models;

/// <summary>The weights of the classes in a node and left of a split.</summary>
struct ClassCounts
{
    readonly int[] labels;
    readonly double[] weights;
    readonly int[] nodeLabels;
    readonly double[] nodeWeights;

    internal ClassCounts(int[] labels, double[] weights, int nClasses)
    {
        (this.labels, this.weights) = (labels, weights);
        (nodeLabels, nodeWeights) = (new int[labels.Length], new double[labels.Length]);
        (Total, Left) = (new double[nClasses], new double[nClasses]);
    }

    internal double[] Total { get; }

    internal double[] Left { get; }

    internal double Weight;
    internal double WeightLeft;

    internal void Enter(ReadOnlySpan<int> samples)
    {
        Array.Clear(Total);
        Weight = 0;
        for (var i = 0; i < samples.Length; i++)
        {
            var (label, weight) = (labels[samples[i]], weights[samples[i]]);
            (nodeLabels[i], nodeWeights[i]) = (label, weight);
            Total[label] += weight;
            Weight += weight;
        }
        Reset();
    }

    internal void Reset()
    {
        Array.Clear(Left);
        WeightLeft = 0;
    }

    /// <summary>Moves a sample to the left; returns its class and weight.</summary>
    internal (int Label, double Weight) MoveLeft(int sample)
    {
        var (label, weight) = (nodeLabels[sample], nodeWeights[sample]);
        Left[label] += weight;
        WeightLeft += weight;
        return (label, weight);
    }
}
