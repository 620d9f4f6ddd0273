namespace Scigo.Models;

/// <summary>
/// Trees as predictions walk them, checked and laid out breadth first, children next to each other. Each tree adds the values of the leaf
/// that a row reaches to the row's sums. Immutable, so that any number of threads can use it.
/// </summary>
sealed partial class CompiledTrees
{
    readonly TreeNode[] nodes;
    readonly int[] roots;
    readonly double[] leaves;
    readonly int width;

    CompiledTrees(Trees source, TreeNode[] nodes, int[] roots, double[] leaves, int nFeatures, int width, int nSums)
    {
        (Source, this.nodes, this.roots, this.leaves, this.width) = (source, nodes, roots, leaves, width);
        (NFeatures, NSums) = (nFeatures, nSums);
    }

    /// <summary>What they are made from.</summary>
    internal Trees Source { get; }

    /// <summary>The number of features in each row.</summary>
    internal int NFeatures { get; }

    /// <summary>The number of sums for each row: that of a leaf's values, or several times as many, which trees take in turn.</summary>
    internal int NSums { get; }

    /// <summary>Checks trees and lays them out.</summary>
    /// <param name="source">The trees, at least one.</param>
    /// <param name="nFeatures">The number of features in each row.</param>
    /// <param name="width">The number of values of each node.</param>
    /// <param name="nSums">The number of sums of each row, a multiple of <paramref name="width"/>.</param>
    /// <param name="scale">Changes the values of a leaf in place, or <c>null</c>.</param>
    /// <param name="model">The model's name, for errors.</param>
    /// <exception cref="InvalidOperationException">These are no such trees.</exception>
    internal static CompiledTrees Compile(Trees source, int nFeatures, int width, int nSums, Action<Span<double>>? scale, string model)
    {
        TreeShape.Require(source, nFeatures, width, model);
        var nodes = new TreeNode[source.NNodes];
        // In every tree there is one leaf more than there are inner nodes.
        var leaves = new double[checked((source.NNodes + source.Count) / 2 * width)];
        var nextLeaf = 0;
        var offsets = source.Offsets.Span;
        var queue = new Queue<int>();
        var left = source.ChildrenLeft.Span;
        var right = source.ChildrenRight.Span;
        for (var t = 0; t < source.Count; t++)
        {
            var start = offsets[t];
            // The place of the next pair of children.
            var (at, pair) = (start, start + 1);
            queue.Enqueue(start);
            while (queue.TryDequeue(out var node))
            {
                if (left[node] < 0)
                {
                    var values = leaves.AsSpan(nextLeaf, width);
                    source.Value.Row(node).CopyTo(values);
                    scale?.Invoke(values);
                    nodes[at] = new(float.PositiveInfinity, 0, at, nextLeaf);
                    nextLeaf += width;
                }
                else
                {
                    nodes[at] = new(SingleFloor.Of(source.Threshold.Span[node]), source.Feature.Span[node], pair, -1);
                    queue.Enqueue(start + left[node]);
                    queue.Enqueue(start + right[node]);
                    pair += 2;
                }
                at++;
            }
        }
        return new(source, nodes, [.. offsets[..^1]], leaves, nFeatures, width, nSums);
    }
}
