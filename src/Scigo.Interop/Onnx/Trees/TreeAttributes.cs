using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx.Trees;

/// <summary>Writes trees as the attributes of <c>TreeEnsembleRegressor</c> and <c>TreeEnsembleClassifier</c>.</summary>
static class TreeAttributes
{
    // A float holds all whole numbers up to here.
    const int MostLeaves = 1 << 24;

    /// <summary>Returns the nodes, and for each value of each leaf a weight.</summary>
    /// <param name="trees">The trees.</param>
    /// <param name="kind">What stands before the names of weights: <c>target</c> or <c>class</c>.</param>
    /// <param name="values">The values, shape (nodes, values).</param>
    internal static AttributeProto[] WithValues(Models.Trees trees, string kind, NDArray<double> values)
    {
        var weights = new Weights();
        ForEachLeaf(trees, (tree, node, start) =>
        {
            for (var id = 0; id < values.Shape[1]; id++)
                weights.Add(tree, node, id, (float)values[start + node, id]);
        });
        return [.. Nodes(trees), .. weights.As(kind)];
    }

    /// <summary>Returns the nodes, and for each leaf the weight of the second of two classes: where all weights are of one class, the operator adds the other.</summary>
    /// <param name="trees">The trees.</param>
    /// <param name="probabilities">The values, shape (nodes, 2).</param>
    internal static AttributeProto[] WithSecond(Models.Trees trees, NDArray<double> probabilities)
    {
        var weights = new Weights();
        ForEachLeaf(trees, (tree, node, start) => weights.Add(tree, node, 0, (float)probabilities[start + node, 1]));
        return [.. Nodes(trees), .. weights.As("class")];
    }

    /// <summary>Returns the nodes of trees of one value, and for each leaf a weight of the score whose turn it is.</summary>
    internal static AttributeProto[] WithTurns(Models.Trees trees, int nScores)
    {
        var weights = new Weights();
        ForEachLeaf(trees, (tree, node, start) => weights.Add(tree, node, tree % nScores, (float)trees.Value[start + node, 0]));
        return [.. Nodes(trees), .. weights.As("target"), Attributes.Of("n_targets", nScores)];
    }

    /// <summary>
    /// Returns the nodes, and for each leaf its number among the leaves of all trees, as the value of the target of its tree: exact, where
    /// values would be rounded.
    /// </summary>
    /// <exception cref="ArgumentException">There are more leaves than a float can number.</exception>
    internal static AttributeProto[] WithNumbers(Models.Trees trees)
    {
        var weights = new Weights();
        var number = 0;
        ForEachLeaf(trees, (tree, node, _) => weights.Add(tree, node, tree, number++));
        return number <= MostLeaves
            ? [.. Nodes(trees), .. weights.As("target"), Attributes.Of("n_targets", trees.Count)]
            : throw new ArgumentException($"ONNX in float64 numbers leaves up to {MostLeaves}, and there are {number}: write float32.", nameof(trees));
    }

    /// <summary>The values of all leaves in the order of their numbers.</summary>
    internal static double[] LeafValues(Models.Trees trees, NDArray<double> values)
    {
        var ofLeaves = new List<double>();
        ForEachLeaf(trees, (_, node, start) => ofLeaves.AddRange(values.Row(start + node)));
        return [.. ofLeaves];
    }

    static void ForEachLeaf(Models.Trees trees, Action<int, int, int> leaf)
    {
        for (var tree = 0; tree < trees.Count; tree++)
        {
            var start = trees.Offsets[tree];
            for (var node = 0; node < trees.Offsets[tree + 1] - start; node++)
            {
                if (trees.ChildrenLeft[start + node] < 0)
                    leaf(tree, node, start);
            }
        }
    }

    static IEnumerable<AttributeProto> Nodes(Models.Trees trees)
    {
        var count = trees.NNodes;
        var (treeIds, nodeIds, features, left, right) = (new long[count], new long[count], new long[count], new long[count], new long[count]);
        var thresholds = new float[count];
        var modes = new string[count];
        for (var tree = 0; tree < trees.Count; tree++)
        {
            var start = trees.Offsets[tree];
            for (var i = start; i < trees.Offsets[tree + 1]; i++)
            {
                var isLeaf = trees.ChildrenLeft[i] < 0;
                (treeIds[i], nodeIds[i], modes[i]) = (tree, i - start, isLeaf ? "LEAF" : "BRANCH_LEQ");
                if (isLeaf)
                    continue;
                (features[i], left[i], right[i]) = (trees.Feature[i], trees.ChildrenLeft[i], trees.ChildrenRight[i]);
                thresholds[i] = Floor(trees.Threshold[i]);
            }
        }
        return
        [
            Attributes.Of("nodes_treeids", treeIds), Attributes.Of("nodes_nodeids", nodeIds), Attributes.Of("nodes_featureids", features),
            Attributes.Of("nodes_modes", modes), Attributes.Of("nodes_values", thresholds),
            Attributes.Of("nodes_truenodeids", left), Attributes.Of("nodes_falsenodeids", right),
        ];
    }

    // The largest float that is at most the threshold: floats compare with it as with the threshold itself.
    static float Floor(double threshold)
    {
        var single = (float)threshold;
        return single > threshold ? float.BitDecrement(single) : single;
    }

    sealed class Weights
    {
        readonly List<long> treeIds = [];
        readonly List<long> nodeIds = [];
        readonly List<long> ids = [];
        readonly List<float> weights = [];

        internal void Add(int tree, int node, int id, float weight)
        {
            treeIds.Add(tree);
            nodeIds.Add(node);
            ids.Add(id);
            weights.Add(weight);
        }

        internal IEnumerable<AttributeProto> As(string kind) =>
        [
            Attributes.Of(kind + "_treeids", [.. treeIds]), Attributes.Of(kind + "_nodeids", [.. nodeIds]),
            Attributes.Of(kind + "_ids", [.. ids]), Attributes.Of(kind + "_weights", [.. weights]),
        ];
    }
}
