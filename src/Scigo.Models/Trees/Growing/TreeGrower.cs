namespace Scigo.Models;

/// <summary>
/// Grows trees as CART does, each node split where the criterion is best among all thresholds of the features tried. It keeps its memory
/// for the next tree.
/// </summary>
/// <typeparam name="TCriterion">What makes a split good.</typeparam>
sealed partial class TreeGrower<TCriterion> : ITreeGrower
    where TCriterion : struct, ICriterion
{
    // What is below counts as pure.
    const double Pure = 1.0 / (1L << 52);

    readonly FeatureColumns columns;
    readonly GrowthSettings settings;
    readonly double[] weights;
    readonly RandomNumbers random;
    readonly SortedValues sorted;
    readonly int[] features;
    readonly int[] samples;
    readonly int[] spare;
    readonly double[] value;
    TCriterion criterion;
    double totalWeight;
    double minWeightLeaf;

    /// <summary>Creates a grower.</summary>
    /// <param name="columns">The features.</param>
    /// <param name="criterion">The criterion, of the targets and <paramref name="weights"/>.</param>
    /// <param name="weights">The weight of each sample, which may change between trees; samples of weight 0 have no part.</param>
    /// <param name="settings">How far trees grow.</param>
    /// <param name="random">The order in which features are tried.</param>
    internal TreeGrower(FeatureColumns columns, TCriterion criterion, double[] weights, GrowthSettings settings, RandomNumbers random)
    {
        (this.columns, this.criterion, this.weights, this.settings, this.random) = (columns, criterion, weights, settings, random);
        sorted = new(columns.NSamples);
        features = [.. Enumerable.Range(0, columns.NFeatures)];
        (samples, spare) = (new int[columns.NSamples], new int[columns.NSamples]);
        value = new double[criterion.Width];
    }

    /// <inheritdoc/>
    public TreeBuilder Grow()
    {
        var count = 0;
        totalWeight = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] == 0)
                continue;
            samples[count++] = i;
            totalWeight += weights[i];
        }
        minWeightLeaf = settings.MinWeightFractionLeaf * totalWeight;
        var tree = new TreeBuilder(value.Length);
        if (settings.MaxLeafNodes is { } most)
            GrowBestFirst(tree, count, most);
        else
            GrowDepthFirst(tree, count);
        return settings.CcpAlpha > 0 ? CostComplexity.Prune(tree, settings.CcpAlpha) : tree;
    }

    // A stack of its own: trees may be as deep as there are samples.
    void GrowDepthFirst(TreeBuilder tree, int count)
    {
        var waiting = new Stack<Part>();
        waiting.Push(new(0, count, 0, -1, false));
        while (waiting.TryPop(out var part))
        {
            var (node, split) = AddNode(tree, part);
            if (split.Count == 0)
                continue;
            tree.Split(node, split.Feature, split.Threshold);
            waiting.Push(new(part.Start + split.Count, part.End, part.Depth + 1, node, true));
            waiting.Push(new(part.Start, part.Start + split.Count, part.Depth + 1, node, false));
        }
    }

    void GrowBestFirst(TreeBuilder tree, int count, int maxLeaves)
    {
        // The first of equally good ones comes first.
        var frontier = new PriorityQueue<(Part Part, int Node, Split Split), (double, int)>();
        Enqueue(new(0, count, 0, -1, false));
        for (var leaves = 1; leaves < maxLeaves && frontier.TryDequeue(out var best, out _); leaves++)
        {
            var (part, node, split) = best;
            tree.Split(node, split.Feature, split.Threshold);
            Enqueue(new(part.Start, part.Start + split.Count, part.Depth + 1, node, false));
            Enqueue(new(part.Start + split.Count, part.End, part.Depth + 1, node, true));
        }

        void Enqueue(Part part)
        {
            var (node, split) = AddNode(tree, part);
            if (split.Count > 0)
                frontier.Enqueue((part, node, split), (-split.Improvement, node));
        }
    }

    // Adds the node of a part and looks for its split; if there is one, the part's samples stand in the order of its sides.
    (int Node, Split Split) AddNode(TreeBuilder tree, Part part)
    {
        var own = samples.AsSpan(part.Start, part.End - part.Start);
        criterion.Enter(own);
        criterion.WriteValue(value);
        var impurity = criterion.Impurity();
        var node = tree.Add(own.Length, criterion.Weight, impurity, value);
        if (part.Parent >= 0)
            (part.IsRight ? tree.Right : tree.Left)[part.Parent] = node;
        var isLeaf = part.Depth >= settings.MaxDepth || own.Length < settings.MinSamplesSplit
            || own.Length < 2L * settings.MinSamplesLeaf || criterion.Weight < 2 * minWeightLeaf || impurity <= Pure;
        return (node, isLeaf ? default : FindSplit(own));
    }

    // A node's samples and its place in the tree.
    readonly record struct Part(int Start, int End, int Depth, int Parent, bool IsRight);

    // The number of samples on the left, 0 for no split.
    readonly record struct Split(int Feature, double Threshold, int Count, double Improvement);
}
