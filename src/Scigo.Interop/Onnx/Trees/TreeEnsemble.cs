using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx.Trees;

/// <summary>Trees read from a <c>TreeEnsembleRegressor</c> or <c>TreeEnsembleClassifier</c>, whatever program numbered their nodes.</summary>
sealed class TreeEnsemble
{
    // Values for each node, weight or leaf's value that the file has: classes that a leaf does not name have the weight 0.
    const long MostValues = 16;
    const long SmallValues = 1 << 20;

    readonly Dictionary<(long Tree, long Node), int> numbers = [];
    readonly GraphReader graph;
    readonly long[] treeIds;
    readonly long[] features;
    readonly long[] left;
    readonly long[] right;
    readonly string[] modes;
    readonly double[] thresholds;
    readonly long[] weightIds;
    readonly double[] weights;
    readonly List<int>[] weightsOf;

    TreeEnsemble(GraphReader graph, NodeProto node, string kind)
    {
        this.graph = graph;
        treeIds = node.Ints("nodes_treeids");
        var nodeIds = node.Ints("nodes_nodeids");
        (features, left, right) = (node.Ints("nodes_featureids"), node.Ints("nodes_truenodeids"), node.Ints("nodes_falsenodeids"));
        modes = node.Texts("nodes_modes");
        thresholds = Numbers(node, "nodes_values");
        var count = treeIds.Length;
        if (count == 0 || nodeIds.Length != count || features.Length != count || left.Length != count || right.Length != count
            || modes.Length != count || thresholds.Length != count)
            throw graph.Refused("trees whose nodes are lists of different lengths");
        for (var i = 0; i < count; i++)
        {
            if (!numbers.TryAdd((treeIds[i], nodeIds[i]), i))
                throw graph.Refused("trees with a node that is there twice");
        }
        (weightIds, weights) = (node.Ints(kind + "_ids"), Numbers(node, kind + "_weights"));
        var (ofTree, ofNode) = (node.Ints(kind + "_treeids"), node.Ints(kind + "_nodeids"));
        if (weights.Length != weightIds.Length || ofTree.Length != weights.Length || ofNode.Length != weights.Length)
            throw graph.Refused("trees whose weights are lists of different lengths");
        weightsOf = new List<int>[count];
        for (var w = 0; w < weights.Length; w++)
        {
            if (!numbers.TryGetValue((ofTree[w], ofNode[w]), out var leaf))
                throw graph.Refused("trees with a weight of a node that is not there");
            (weightsOf[leaf] ??= []).Add(w);
        }
    }

    /// <summary>The ids of weights that there are, in order.</summary>
    internal IReadOnlyList<long> Ids => [.. weightIds.Distinct().Order()];

    /// <summary>The number of trees.</summary>
    internal int Count => treeIds.Distinct().Count();

    /// <summary>Reads a node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="node">The node.</param>
    /// <param name="kind">What stands before the names of weights: <c>target</c> or <c>class</c>.</param>
    /// <exception cref="ModelFormatException">Its lists do not fit together.</exception>
    internal static TreeEnsemble Of(GraphReader graph, NodeProto node, string kind) => new(graph, node, kind);

    /// <summary>Returns the trees with so many values for each node, from the weights of that many ids.</summary>
    /// <exception cref="ModelFormatException">They are no trees, or compare in another way.</exception>
    internal Models.Trees ToTrees(int width) => Build(width, weights.Length, (value, id, weight, _) =>
    {
        if ((ulong)id >= (ulong)value.Length)
            throw graph.Refused($"trees with a weight of value {id} of {width}");
        value[(int)id] += weight;
    });

    /// <summary>Returns the trees of boosting, one value for each node: the trees take turns with the scores.</summary>
    /// <exception cref="ModelFormatException">They are no trees, or do not take turns.</exception>
    internal Models.Trees ToTurns(int nScores) => Build(1, weights.Length, (value, id, weight, tree) =>
    {
        if (nScores > 1 && weight != 0 && id != tree % nScores)
            throw graph.Refused("trees that do not take turns with the classes");
        value[0] += weight;
    });

    /// <summary>Returns the trees whose leaves are numbered, with the values that those numbers stand for.</summary>
    /// <exception cref="ModelFormatException">They are no trees, or their leaves are numbered otherwise.</exception>
    internal Models.Trees ToTrees(NDArray<double> values) => Build(values.Shape[1], values.Length, (value, _, weight, _) =>
    {
        if (!(weight >= 0 && weight < values.Shape[0]))
            throw graph.Refused($"trees with leaf {weight} of {values.Shape[0]}");
        values.Row((int)weight).CopyTo(value);
    });

    delegate void LeafValue(Span<double> value, long id, double weight, int tree);

    Models.Trees Build(int width, int numbersInFile, LeafValue leaf)
    {
        var count = treeIds.Length;
        if (width <= 0 || (long)width * count > SmallValues + (MostValues * Math.Max(count, numbersInFile)))
            throw graph.Refused($"trees of {width} values for each of {count} nodes");
        var order = Order(out var offsets);
        var placeOf = new int[count];
        for (var place = 0; place < count; place++)
            placeOf[order[place]] = place;
        var (lefts, rights, feature) = (new int[count], new int[count], new int[count]);
        var (threshold, value) = (new double[count], new double[(long)count * width]);
        var tree = 0;
        for (var place = 0; place < count; place++)
        {
            var node = order[place];
            tree += place == offsets[tree + 1] ? 1 : 0;
            if (IsLeaf(node))
            {
                (lefts[place], rights[place], feature[place], threshold[place]) = (-1, -1, -2, -2);
                foreach (var w in weightsOf[node] ?? [])
                    leaf(value.AsSpan(place * width, width), weightIds[w], weights[w], tree);
                continue;
            }
            feature[place] = features[node] is >= 0 and < int.MaxValue and var f ? (int)f : throw graph.Refused($"trees that compare feature {features[node]}");
            lefts[place] = placeOf[Child(node, left[node])] - offsets[tree];
            rights[place] = placeOf[Child(node, right[node])] - offsets[tree];
            threshold[place] = modes[node] == "BRANCH_LT" ? Below(thresholds[node]) : thresholds[node];
        }
        return new()
        {
            Offsets = new(offsets),
            ChildrenLeft = new(lefts),
            ChildrenRight = new(rights),
            Feature = new(feature),
            Threshold = new(threshold),
            Value = new(value, count, width),
        };
    }

    // The largest float that is less.
    static float Below(double threshold)
    {
        var single = (float)threshold;
        return single < threshold ? single : float.BitDecrement(single);
    }

    // The nodes of each tree in turn, each before its children, the left first.
    int[] Order(out int[] offsets)
    {
        var isChild = new bool[treeIds.Length];
        for (var node = 0; node < isChild.Length; node++)
        {
            if (!IsLeaf(node))
                isChild[Child(node, left[node])] = isChild[Child(node, right[node])] = true;
        }
        var order = new List<int>(isChild.Length);
        var starts = new List<int> { 0 };
        var waiting = new Stack<int>();
        // Trees in the order of their ids, as programs add them up.
        foreach (var root in Enumerable.Range(0, isChild.Length).Where(node => !isChild[node]).OrderBy(node => treeIds[node]))
        {
            waiting.Push(root);
            while (waiting.TryPop(out var node))
            {
                // More than there are: a node that is a child twice.
                if (order.Count == isChild.Length)
                    throw graph.Refused("nodes that are no trees");
                order.Add(node);
                if (IsLeaf(node))
                    continue;
                waiting.Push(Child(node, right[node]));
                waiting.Push(Child(node, left[node]));
            }
            starts.Add(order.Count);
        }
        offsets = [.. starts];
        if (order.Count != isChild.Length || offsets.Length - 1 != Count || order.Distinct().Count() != order.Count)
            throw graph.Refused("nodes that are no trees");
        return [.. order];
    }

    bool IsLeaf(int node) => modes[node] switch
    {
        "LEAF" => true,
        "BRANCH_LEQ" or "BRANCH_LT" => false,
        var mode => throw graph.Refused($"trees that compare by {mode}"),
    };

    int Child(int node, long id) =>
        numbers.TryGetValue((treeIds[node], id), out var child) ? child : throw graph.Refused($"trees with a child {id} that is not there");

    static double[] Numbers(NodeProto node, string name) =>
        node.Find(name + "_as_tensor")?.T is { } tensor ? Tensors.Numbers(tensor).ToArray() : Matrices.Doubles(node.Floats(name));
}
