namespace Scigo.Models;

/// <summary>The values that the leaves of trees add to predictions.</summary>
static class LeafValues
{
    /// <summary>Returns them, one leaf after the other in the order of the nodes.</summary>
    /// <param name="trees">Trees that were checked.</param>
    /// <param name="scale">Makes of a leaf's values what it adds, in place; <c>null</c> where these are the same.</param>
    internal static double[] Of(Trees trees, Action<Span<double>>? scale)
    {
        var width = trees.Value.Shape[1];
        var left = trees.ChildrenLeft.Span;
        var leaves = new double[checked(left.Count(-1) * width)];
        var next = 0;
        for (var node = 0; node < left.Length; node++)
        {
            if (left[node] != -1)
                continue;
            var values = leaves.AsSpan(next, width);
            trees.Value.Row(node).CopyTo(values);
            scale?.Invoke(values);
            next += width;
        }
        return leaves;
    }

    /// <summary>Returns how many leaves each tree has.</summary>
    internal static int[] CountsOf(Trees trees)
    {
        var counts = new int[trees.Count];
        for (var t = 0; t < counts.Length; t++)
            counts[t] = trees.ChildrenLeft.Span[trees.Offsets[t]..trees.Offsets[t + 1]].Count(-1);
        return counts;
    }
}
