namespace Scigo.Models;

/// <summary>
/// Minimal cost-complexity pruning (Breiman and others, 1984) by weakest links: the inner node whose leaves lower impurity the least, each,
/// becomes a leaf, as long as that is at most <c>alpha</c>. Sums are taken in scikit-learn's order: its
/// <c>cost_complexity_pruning_path</c> prunes here what it prunes there.
/// </summary>
sealed class CostComplexity
{
    readonly TreeBuilder tree;
    readonly int[] parents;
    readonly int[] leaves;

    // Each node's part of all impurity, by itself and as the sum of its leaves.
    readonly double[] own;
    readonly double[] branch;

    CostComplexity(TreeBuilder tree)
    {
        this.tree = tree;
        (parents, leaves) = (new int[tree.Count], new int[tree.Count]);
        (own, branch) = (new double[tree.Count], new double[tree.Count]);
        parents[0] = -1;
        for (var node = 0; node < tree.Count; node++)
        {
            own[node] = tree.Weight[node] * tree.Impurity[node] / tree.Weight[0];
            if (tree.Left[node] >= 0)
                (parents[tree.Left[node]], parents[tree.Right[node]]) = (node, node);
        }
        for (var leaf = 0; leaf < tree.Count; leaf++)
        {
            for (var node = leaf; tree.Left[leaf] < 0 && node >= 0; node = parents[node])
                Add(node, 1, own[leaf]);
        }
    }

    /// <summary>Returns the pruned tree.</summary>
    internal static TreeBuilder Prune(TreeBuilder tree, double alpha)
    {
        new CostComplexity(tree).Close(alpha);
        return Reachable(tree);
    }

    void Close(double alpha)
    {
        // The weakest first, of equal ones the first. What waits is at least as strong as it says: pruning makes those above stronger.
        var waiting = new PriorityQueue<int, (double Strength, int Node)>();
        for (var node = 0; node < tree.Count; node++)
        {
            if (tree.Left[node] >= 0)
                waiting.Enqueue(node, (Strength(node), node));
        }
        while (waiting.TryDequeue(out var weakest, out var said) && said.Strength <= alpha)
        {
            if (IsPruned(weakest))
                continue;
            var strength = Strength(weakest);
            if (strength > said.Strength)
            {
                waiting.Enqueue(weakest, (strength, weakest));
                continue;
            }
            var (nLeaves, impurity) = (1 - leaves[weakest], own[weakest] - branch[weakest]);
            tree.Close(weakest);
            for (var node = parents[weakest]; node >= 0; node = parents[node])
            {
                var before = Strength(node);
                Add(node, nLeaves, impurity);
                // By rounding.
                if (Strength(node) < before)
                    waiting.Enqueue(node, (Strength(node), node));
            }
        }
    }

    // What each leaf more than one lowers impurity by: scikit-learn's effective alpha.
    double Strength(int node) => (own[node] - branch[node]) / (leaves[node] - 1);

    void Add(int node, int nLeaves, double impurity) => (leaves[node], branch[node]) = (leaves[node] + nLeaves, branch[node] + impurity);

    bool IsPruned(int node)
    {
        while (node >= 0 && tree.Left[node] >= 0)
            node = parents[node];
        return node >= 0;
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
