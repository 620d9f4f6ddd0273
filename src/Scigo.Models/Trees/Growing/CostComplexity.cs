namespace Scigo.Models;

/// <summary>
/// Minimal cost-complexity pruning (Breiman and others, 1984): of all trees that pruning can make, the smallest whose impurity and
/// <c>alpha</c> for each leaf are least together.
/// </summary>
static class CostComplexity
{
    /// <summary>Returns the pruned tree.</summary>
    internal static TreeBuilder Prune(TreeBuilder tree, double alpha)
    {
        // Children come after their parent: the last node first, whose cost is known by then.
        var costs = new double[tree.Count];
        var total = tree.Weight[0];
        for (var node = tree.Count - 1; node >= 0; node--)
        {
            var asLeaf = tree.Weight[node] * tree.Impurity[node] / total + alpha;
            costs[node] = tree.Left[node] < 0 ? asLeaf : Math.Min(asLeaf, costs[tree.Left[node]] + costs[tree.Right[node]]);
            if (tree.Left[node] >= 0 && costs[node] == asLeaf)
                tree.Close(node);
        }
        return Reachable(tree);
    }

    static TreeBuilder Reachable(TreeBuilder tree)
    {
        var pruned = new TreeBuilder(tree.Width);
        var values = tree.Value.ToArray().AsSpan();
        var waiting = new Stack<(int Node, int Parent, bool IsRight)>();
        waiting.Push((0, -1, false));
        while (waiting.TryPop(out var next))
        {
            var (node, parent, isRight) = next;
            var added = pruned.Add(
                tree.NSamples[node], tree.Weight[node], tree.Impurity[node], values.Slice(node * tree.Width, tree.Width));
            if (parent >= 0)
                (isRight ? pruned.Right : pruned.Left)[parent] = added;
            if (tree.Left[node] < 0)
                continue;
            pruned.Split(added, tree.Feature[node], tree.Threshold[node]);
            waiting.Push((tree.Right[node], added, true));
            waiting.Push((tree.Left[node], added, false));
        }
        return pruned;
    }
}
