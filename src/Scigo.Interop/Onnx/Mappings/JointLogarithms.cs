using Scigo.Interop.Onnx.Messages;
using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>The end of a naive Bayes classifier: the class of the largest logarithm, and by <c>Softmax</c> the probability of each.</summary>
static class JointLogarithms
{
    /// <summary>Adds the graph's outputs.</summary>
    internal static void Finish(GraphBuilder graph, string joint, NaiveBayesClassifier model)
    {
        var labels = ClassLabels.Numbers(model.Classes);
        var classes = labels is null ? graph.Constant("classes", model.Classes) : graph.Constant("classes", labels);
        var position = graph.Add("ArgMax", [joint], Attributes.Of("axis", 1), Attributes.Of("keepdims", 0));
        graph.AddNamed("Gather", [classes, position], OutputNames.Label);
        graph.AddNamed("Softmax", [joint], OutputNames.Probabilities, Attributes.Of("axis", 1));
        graph.LabelOutput(OutputNames.Label, labels is null);
        graph.Output(OutputNames.Probabilities, model.Classes.Count);
    }

    /// <summary>Returns the names of the classes that a graph chooses among by the largest logarithm, or <c>null</c>.</summary>
    internal static string[]? Classes(GraphReader graph, string joint) =>
        (graph.Next(joint, "Softmax", "") ?? ExponentialOfShares(graph, joint)) is not null && graph.Next(joint, "ArgMax", "") is { } position
            && position.Int("axis", 0) == 1
            && (graph.Next(position.Output[0], "Gather", "") ?? graph.Next(position.Output[0], "ArrayFeatureExtractor", GraphReader.Ml)) is { } gather
            ? graph.Labels(gather.Input[0])
            : null;

    // skl2onnx: the exponential of the logarithms less that of their sum.
    static NodeProto? ExponentialOfShares(GraphReader graph, string joint) =>
        graph.Next(joint, "ReduceLogSumExp", "") is { } sums && graph.Axes(sums) is [1]
            && (sums.Int("keepdims", 1) == 1 ? sums : graph.Next(sums.Output[0], "Reshape", "")) is { } column
            && (column == sums || graph.TryIntegers(column.Input[1]) is [-1, 1])
            && graph.Next(column.Output[0], "Sub", "") is { Input: [var from, var less] } shares && graph.IsSame(from, joint) && graph.IsSame(less, column.Output[0])
            ? graph.Next(shares.Output[0], "Exp", "")
            : null;
}
