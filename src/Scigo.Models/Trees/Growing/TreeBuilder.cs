namespace Scigo.Models;

/// <summary>The nodes of a tree that is growing.</summary>
sealed class TreeBuilder(int width)
{
    const int NoFeature = -2;

    internal int Width => width;
    internal List<int> Left { get; } = [];
    internal List<int> Right { get; } = [];
    internal List<int> Feature { get; } = [];
    internal List<double> Threshold { get; } = [];
    internal List<double> Value { get; } = [];
    internal List<double> Impurity { get; } = [];
    internal List<int> NSamples { get; } = [];
    internal List<double> Weight { get; } = [];

    internal int Count => Left.Count;

    /// <summary>Adds a node, a leaf until it is split; returns its number.</summary>
    internal int Add(int nSamples, double weight, double impurity, ReadOnlySpan<double> value)
    {
        Left.Add(-1);
        Right.Add(-1);
        Feature.Add(NoFeature);
        Threshold.Add(NoFeature);
        Value.AddRange(value);
        Impurity.Add(impurity);
        NSamples.Add(nSamples);
        Weight.Add(weight);
        return Count - 1;
    }

    /// <summary>Makes a leaf an inner node, whose children are yet to come.</summary>
    internal void Split(int node, int feature, double threshold) => (Feature[node], Threshold[node]) = (feature, threshold);

    /// <summary>Makes an inner node a leaf.</summary>
    internal void Close(int node)
    {
        (Left[node], Right[node]) = (-1, -1);
        (Feature[node], Threshold[node]) = (NoFeature, NoFeature);
    }

    /// <summary>Returns trees as columns, in order.</summary>
    /// <exception cref="InvalidOperationException">They have more values than an array can.</exception>
    internal static Trees Join(IReadOnlyList<TreeBuilder> trees)
    {
        RequireRoom(trees);
        var offsets = new int[trees.Count + 1];
        for (var t = 0; t < trees.Count; t++)
            offsets[t + 1] = offsets[t] + trees[t].Count;
        return new()
        {
            Offsets = new(offsets),
            ChildrenLeft = Column(trees, offsets, static t => t.Left),
            ChildrenRight = Column(trees, offsets, static t => t.Right),
            Feature = Column(trees, offsets, static t => t.Feature),
            Threshold = Column(trees, offsets, static t => t.Threshold),
            Value = Values(trees, offsets[^1]),
            Impurity = Column(trees, offsets, static t => t.Impurity),
            NNodeSamples = Column(trees, offsets, static t => t.NSamples),
            WeightedNNodeSamples = Column(trees, offsets, static t => t.Weight),
        };
    }

    static void RequireRoom(IReadOnlyList<TreeBuilder> trees)
    {
        var nodes = trees.Sum(static tree => (long)tree.Count);
        if (nodes * trees[0].Width > Array.MaxLength)
            throw new InvalidOperationException(
                $"{trees.Count} trees of {nodes} nodes with {trees[0].Width} values each are more than an array holds: " +
                "grow fewer trees (NEstimators), or smaller ones (MaxDepth, MinSamplesLeaf).");
    }

    static NDArray<T> Column<T>(IReadOnlyList<TreeBuilder> trees, int[] offsets, Func<TreeBuilder, List<T>> column)
        where T : unmanaged
    {
        var joined = new T[offsets[^1]];
        for (var t = 0; t < trees.Count; t++)
            column(trees[t]).CopyTo(joined, offsets[t]);
        return new(joined);
    }

    static NDArray<double> Values(IReadOnlyList<TreeBuilder> trees, int nodes)
    {
        var width = trees[0].Width;
        var joined = new double[nodes * width];
        var next = 0;
        foreach (var tree in trees)
        {
            tree.Value.CopyTo(joined, next);
            next += tree.Value.Count;
        }
        return new(joined, nodes, width);
    }
}
