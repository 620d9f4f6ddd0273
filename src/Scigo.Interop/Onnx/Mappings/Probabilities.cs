using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>The probabilities of a linear classifier, in ONNX's own operators.</summary>
static class Probabilities
{
    /// <summary>Adds the graph's output of probabilities.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="scores">The scores, shape (N, scores).</param>
    /// <param name="nScores">The number of scores.</param>
    /// <param name="transform">What makes probabilities of them.</param>
    internal static void Add(GraphBuilder graph, string scores, int nScores, ScoreFunction transform)
    {
        if (transform == ScoreFunction.Softmax)
        {
            var both = nScores > 1 ? scores : graph.Add("Concat", [graph.Add("Neg", [scores]), scores], Attributes.Of("axis", 1));
            graph.AddNamed("Softmax", [both], OutputNames.Probabilities, Attributes.Of("axis", 1));
            return;
        }
        var each = transform == ScoreFunction.Logistic ? graph.Add("Sigmoid", [scores]) : CutOff(graph, scores);
        if (nScores == 1)
        {
            var first = graph.Add("Sub", [graph.Constant("one", [1.0]), each]);
            graph.AddNamed("Concat", [first, each], OutputNames.Probabilities, Attributes.Of("axis", 1));
            return;
        }
        // Where all are 0, each class is as probable as the others.
        var sum = graph.Add("ReduceSum", [each, graph.Constant("axis", 1L)], Attributes.Of("keepdims", 1));
        var none = graph.Add("Equal", [sum, graph.Constant("zero", [0.0])]);
        var divisor = graph.Add("Where", [none, graph.Constant("one", [1.0]), sum]);
        var shares = graph.Add("Div", [each, divisor]);
        graph.AddNamed("Where", [none, graph.Constant("share", [1.0 / nScores]), shares], OutputNames.Probabilities);
    }

    // From −1 … 1 to 0 … 1.
    static string CutOff(GraphBuilder graph, string scores)
    {
        var clipped = graph.Add("Clip", [scores, graph.Constant("lowest", [-1.0]), graph.Constant("highest", [1.0])]);
        var moved = graph.Add("Add", [clipped, graph.Constant("one", [1.0])]);
        return graph.Add("Div", [moved, graph.Constant("two", [2.0])]);
    }
}
