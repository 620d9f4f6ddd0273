namespace Scigo.Models;

/// <summary>The leaf of a tree that each sample reaches.</summary>
sealed class LeafSamples
{
    readonly int[] leaves;

    LeafSamples(int[] leaves) => this.leaves = leaves;

    /// <summary>Sends all samples down a tree.</summary>
    internal static LeafSamples Of(TreeBuilder tree, FeatureColumns columns)
    {
        var leaves = new int[columns.NSamples];
        // Children come after their parent: who is in a node when its turn comes is there to stay, or moves on together.
        var inNode = new List<int>?[tree.Count];
        inNode[0] = [.. Enumerable.Range(0, columns.NSamples)];
        for (var node = 0; node < tree.Count; node++)
        {
            var own = inNode[node]!;
            inNode[node] = null;
            if (tree.Left[node] < 0)
            {
                foreach (var i in own)
                    leaves[i] = node;
                continue;
            }
            var column = columns[tree.Feature[node]];
            var threshold = tree.Threshold[node];
            var left = inNode[tree.Left[node]] = new(own.Count);
            var right = inNode[tree.Right[node]] = new(own.Count);
            foreach (var i in own)
                (column[i] <= threshold ? left : right).Add(i);
        }
        return new(leaves);
    }

    /// <summary>The leaf of a sample.</summary>
    internal int LeafOf(int sample) => leaves[sample];

    /// <summary>Gives leaves other values, unless null, from those of their samples that have weight.</summary>
    internal void Replace(TreeBuilder tree, LeafValue value, double[] weights)
    {
        // Samples by leaf, counted first.
        var ends = new int[tree.Count + 1];
        for (var i = 0; i < leaves.Length; i++)
            ends[leaves[i] + 1] += weights[i] > 0 ? 1 : 0;
        for (var node = 0; node < tree.Count; node++)
            ends[node + 1] += ends[node];
        var samples = new int[ends[^1]];
        var next = ends.AsSpan(0, tree.Count).ToArray();
        for (var i = 0; i < leaves.Length; i++)
        {
            if (weights[i] > 0)
                samples[next[leaves[i]]++] = i;
        }
        for (var node = 0; node < tree.Count; node++)
        {
            if (tree.Left[node] < 0 && value(samples.AsSpan(ends[node]..ends[node + 1])) is { } replaced)
                tree.Value[node] = replaced;
        }
    }

    internal delegate double? LeafValue(ReadOnlySpan<int> samples);
}
