using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx.Trees;

/// <summary>The exact values of the leaves that rows reach, in float64: their numbers from an operator, their values from a constant.</summary>
static class LeafLookup
{
    /// <summary>Adds the nodes, and returns the name of the values, shape (N, trees, values).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="trees">The trees.</param>
    /// <param name="ofNodes">The values, shape (nodes, values).</param>
    /// <param name="input">The name of the rows.</param>
    internal static string Add(GraphBuilder graph, Models.Trees trees, NDArray<double> ofNodes, string input)
    {
        var floats = graph.Add("Cast", [input], Attributes.Of("to", (long)DataType.Float));
        var numbers = graph.AddMl("TreeEnsembleRegressor", [floats], [], TreeAttributes.WithNumbers(trees));
        graph.Describe(numbers, trees.Count);
        var places = graph.Add("Cast", [numbers], Attributes.Of("to", (long)DataType.Int64));
        var values = TreeAttributes.LeafValues(trees, ofNodes);
        var width = ofNodes.Shape[1];
        return graph.Add("Gather", [graph.Constant("leaves", values, values.Length / width, width), places]);
    }

    /// <summary>Finds them behind the operator; <paramref name="values"/> is the name of the values.</summary>
    internal static Models.Trees? Find(GraphReader graph, NodeProto ensemble, out string values)
    {
        var name = "";
        var trees = graph.Try(() => Follow(graph, ensemble, ref name));
        values = name;
        return trees;
    }

    static Models.Trees? Follow(GraphReader graph, NodeProto ensemble, ref string values)
    {
        if (graph.Next(ensemble.Output[0], "Cast", "") is not { } places || graph.Next(places.Output[0], "Gather", "") is not { Input: [var constant, _] } gather
            || graph.TryConstant(constant) is not { Rank: 2 } leaves || leaves.Shape[1] == 0)
            return null;
        values = gather.Output[0];
        return TreeEnsemble.Of(graph, ensemble, "target").ToTrees(leaves);
    }

    /// <summary>Trees with all values multiplied.</summary>
    internal static Models.Trees Scaled(this Models.Trees trees, double factor) =>
        trees.With(Array.ConvertAll(trees.Value.ToArray(), value => value * factor));

    /// <summary>Trees with other values.</summary>
    internal static Models.Trees With(this Models.Trees trees, double[] values) => new()
    {
        Offsets = trees.Offsets,
        ChildrenLeft = trees.ChildrenLeft,
        ChildrenRight = trees.ChildrenRight,
        Feature = trees.Feature,
        Threshold = trees.Threshold,
        Value = new(values, trees.Value.Shape),
    };
}
