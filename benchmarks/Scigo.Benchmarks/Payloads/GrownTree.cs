namespace Scigo.Benchmarks.Payloads;

/// <summary>
/// Grows trees as scikit-learn numbers their nodes: a branch, all of its left side, all of its right side, so that leaves and branches
/// alternate as they do in fitted forests.
/// </summary>
static class GrownTree
{
    const int Trees = 100;

    // 999 nodes: each branch has two children, so that there is one leaf more than branches.
    const int Leaves = 500;

    // What scikit-learn writes for a leaf.
    const int NoFeature = -2;
    const int NoChild = -1;

    internal static IEnumerable<TreeNode[]> Forest(Numbers numbers) => Enumerable.Range(0, Trees).Select(_ => Grow(numbers)).ToArray();

    static TreeNode[] Grow(Numbers numbers)
    {
        var nodes = new List<TreeNode>();
        Add(nodes, numbers, Leaves);
        return [.. nodes];
    }

    static int Add(List<TreeNode> nodes, Numbers numbers, int leaves)
    {
        var index = nodes.Count;
        var leaf = leaves == 1;
        nodes.Add(new()
        {
            Feature = leaf ? NoFeature : numbers.Below(30),
            Threshold = leaf ? NoFeature : numbers.Normal(),
            Left = NoChild,
            Right = NoChild,
            Value = numbers.Normal(),
        });
        if (leaf)
            return index;
        var toTheLeft = 1 + numbers.Below(leaves - 1);
        var left = Add(nodes, numbers, toTheLeft);
        var right = Add(nodes, numbers, leaves - toTheLeft);
        nodes[index] = nodes[index] with { Left = left, Right = right };
        return index;
    }
}
