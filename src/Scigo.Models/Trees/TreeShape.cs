namespace Scigo.Models;

/// <summary>The check that columns are trees: files can hold anything, and whoever walks them relies on it.</summary>
static class TreeShape
{
    /// <summary>
    /// Checks that the columns fit together, that each node but the roots is the child of exactly one node, which comes before it in the
    /// same tree, and that features, thresholds and values are such.
    /// </summary>
    /// <exception cref="InvalidOperationException">They are not.</exception>
    internal static void Require(Trees trees, int nFeatures, int width, string model)
    {
        if (nFeatures <= 0)
            throw Inconsistent.Error(model, $"it has {nFeatures} features");
        RequireLengths(trees, width, model);
        var offsets = trees.Offsets.Span;
        for (var t = 0; t < trees.Count; t++)
            RequireTree(trees, t, offsets[t], offsets[t + 1] - offsets[t], nFeatures, model);
        RequireFinite(trees.Value.Span, model);
    }

    static void RequireLengths(Trees trees, int width, string model)
    {
        var nodes = trees.NNodes;
        if (trees.ChildrenRight.Length != nodes || trees.Feature.Length != nodes || trees.Threshold.Length != nodes
            || trees.Value.Rank != 2 || trees.Value.Shape[0] != nodes)
            throw Inconsistent.Error(model, $"its columns of {nodes} nodes are of different lengths");
        if (trees.Impurity is { } impurity && impurity.Length != nodes
            || trees.NNodeSamples is { } samples && samples.Length != nodes
            || trees.WeightedNNodeSamples is { } weights && weights.Length != nodes)
            throw Inconsistent.Error(model, $"what is known of its {nodes} nodes is of another length");
        if (trees.Value.Shape[1] != width)
            throw Inconsistent.Error(model, $"its nodes have {trees.Value.Shape[1]} values, not {width}");
        var offsets = trees.Offsets.Span;
        if (offsets[0] != 0 || offsets[^1] != nodes)
            throw Inconsistent.Error(model, $"its trees go from node {offsets[0]} to {offsets[^1]} of {nodes}");
        for (var t = 1; t < offsets.Length; t++)
        {
            if (offsets[t] <= offsets[t - 1])
                throw Inconsistent.Error(model, $"tree {t - 1} has no nodes");
        }
    }

    static void RequireTree(Trees trees, int tree, int start, int count, int nFeatures, string model)
    {
        var left = trees.ChildrenLeft.Span.Slice(start, count);
        var right = trees.ChildrenRight.Span.Slice(start, count);
        var features = trees.Feature.Span.Slice(start, count);
        var thresholds = trees.Threshold.Span.Slice(start, count);
        var isChild = new bool[count];
        var children = 0;
        for (var i = 0; i < count; i++)
        {
            if (left[i] == -1 && right[i] == -1)
                continue;
            foreach (var child in (ReadOnlySpan<int>)[left[i], right[i]])
            {
                if (child <= i || child >= count || isChild[child])
                    throw Inconsistent.Error(model, $"node {i} of tree {tree} has the child {child}");
                isChild[child] = true;
            }
            children += 2;
            if ((uint)features[i] >= (uint)nFeatures)
                throw Inconsistent.Error(model, $"node {i} of tree {tree} compares feature {features[i]} of {nFeatures}");
            if (double.IsNaN(thresholds[i]))
                throw Inconsistent.Error(model, $"node {i} of tree {tree} has the threshold NaN");
        }
        if (children != count - 1)
            throw Inconsistent.Error(model, $"tree {tree} has {count - 1 - children} nodes that no other leads to");
    }

    static void RequireFinite(ReadOnlySpan<double> values, string model)
    {
        foreach (var value in values)
        {
            if (!double.IsFinite(value))
                throw Inconsistent.Error(model, $"a node has the value {(double.IsNaN(value) ? "NaN" : "infinity")}");
        }
    }
}
