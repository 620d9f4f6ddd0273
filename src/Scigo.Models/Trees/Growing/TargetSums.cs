namespace Scigo.Models;

/// <summary>The weighted sums of targets in a node and left of a split, one for each output.</summary>
struct TargetSums
{
    readonly double[] targets;
    readonly double[] weights;
    readonly double[] nodeTargets;
    readonly double[] nodeWeights;

    internal TargetSums(double[] targets, double[] weights)
    {
        (this.targets, this.weights) = (targets, weights);
        Width = targets.Length / weights.Length;
        (nodeTargets, nodeWeights) = (new double[targets.Length], new double[weights.Length]);
        (Total, Left) = (new double[Width], new double[Width]);
    }

    internal int Width { get; }

    internal double[] Total { get; }

    internal double[] Left { get; }

    internal double Weight;
    internal double WeightLeft;
    internal double Squares;

    internal readonly double Target(int sample, int output) => targets[sample * Width + output];

    internal readonly double WeightOf(int sample) => weights[sample];

    internal void Enter(ReadOnlySpan<int> samples)
    {
        Array.Clear(Total);
        (Weight, Squares) = (0, 0);
        for (var i = 0; i < samples.Length; i++)
        {
            var (at, weight) = (samples[i] * Width, weights[samples[i]]);
            nodeWeights[i] = weight;
            Weight += weight;
            for (var k = 0; k < Width; k++)
            {
                var target = targets[at + k];
                // Weighted already: whoever moves a sample only adds.
                nodeTargets[i * Width + k] = weight * target;
                Total[k] += weight * target;
                Squares += weight * target * target;
            }
        }
        Reset();
    }

    internal readonly void WriteMeans(Span<double> value)
    {
        for (var k = 0; k < Width; k++)
            value[k] = Total[k] / Weight;
    }

    internal void Reset()
    {
        Array.Clear(Left);
        WeightLeft = 0;
    }

    internal void MoveLeft(int sample)
    {
        WeightLeft += nodeWeights[sample];
        var left = Left;
        if (left.Length == 1)
        {
            left[0] += nodeTargets[sample];
            return;
        }
        for (var k = 0; k < left.Length; k++)
            left[k] += nodeTargets[sample * left.Length + k];
    }
}
