namespace Scigo.Interop.Onnx;

/// <summary>
/// Votes of neighbours that count by the inverse of their distance; where that of the nearest is infinite, or the distance itself, those as
/// near share the vote. <c>CumSum</c> adds one neighbour after the other, as the model does.
/// </summary>
static class WeightedVotes
{
    /// <summary>Adds the votes, shape (N, classes), and returns their name.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="isOf">1 where a neighbour is of a class, or 0, shape (N, neighbours, classes).</param>
    /// <param name="nearest">The sums that distances are the roots of, ascending, shape (N, neighbours).</param>
    /// <param name="p">The power.</param>
    /// <param name="count">The number of neighbours.</param>
    internal static string Add(GraphBuilder graph, string isOf, string nearest, double p, int count)
    {
        var distances = p switch
        {
            1 => nearest,
            2 => graph.Add("Sqrt", [nearest]),
            _ => graph.Add("Pow", [nearest, graph.Constant("root", [1 / p])]),
        };
        var inverses = graph.Add("Div", [graph.Constant("one", [1.0]), distances]);
        var infinity = graph.Constant("infinity", [double.PositiveInfinity]);
        var (first, inverse) = (First(graph, distances), First(graph, inverses));
        var isFinite = graph.Add("And", [graph.Add("Less", [inverse, infinity]), graph.Add("Less", [first, infinity])]);
        var asNear = graph.Add("Cast", [graph.Add("Equal", [distances, first])], Attributes.Of("to", (long)graph.NumberType));
        var weights = graph.Add("Unsqueeze", [graph.Add("Where", [isFinite, inverses, asNear]), graph.Constant("axis", 2L)]);
        var weighted = graph.Add("Mul", [isOf, weights]);
        var sums = graph.Add("CumSum", [weighted, graph.Scalar("axis", 1)]);
        var last = graph.Add("Gather", [sums, graph.Constant("last", count - 1L)], Attributes.Of("axis", 1));
        return graph.Add("Squeeze", [last, graph.Constant("axis", 1L)]);
    }

    static string First(GraphBuilder graph, string values) => graph.Add("Gather", [values, graph.Constant("first", 0L)], Attributes.Of("axis", 1));

    /// <summary>Finds the votes, and returns their name, or <c>null</c>.</summary>
    internal static string? Find(GraphReader graph, string isOf, string nearest, double p, long count)
    {
        var distances = p == 1 ? nearest : graph.Next(nearest, p == 2 ? "Sqrt" : "Pow", "")?.Output[0];
        return distances is not null
            && graph.Next(distances, "Div", "") is { Input: [var one, var divisor] } inverses && graph.IsSame(divisor, distances) && graph.TryConstant(one) is { Length: 1, Span: [1] }
            && graph.NextColumns(distances, IsFirst) is { } first && graph.NextColumns(inverses.Output[0], IsFirst) is { } inverse
            && IsFinite(graph, inverse.Output[0]) is { } hasInverse && IsFinite(graph, first.Output[0]) is not null
            && graph.Next(hasInverse.Output[0], "And", "") is { } isFinite && graph.Next(first.Output[0], "Equal", "") is not null
            && graph.Next(isFinite.Output[0], "Where", "") is { Input: [_, var then, _] } weights && graph.IsSame(then, inverses.Output[0])
            && graph.Next(weights.Output[0], "Unsqueeze", "") is not null
            && graph.Next(isOf, "Mul", "") is { } weighted && graph.Next(weighted.Output[0], "CumSum", "") is { } sums
            && weighted.Input.Exists(i => graph.IsSame(i, isOf)) && graph.NextColumns(sums.Output[0], c => c is [var position] && position == count - 1) is { } last
            ? graph.Next(last.Output[0], "Squeeze", "")?.Output[0]
            : null;
    }

    static Messages.NodeProto? IsFinite(GraphReader graph, string value) =>
        graph.Next(value, "Less", out var bound) is { } less && bound is { Length: 1, Span: [double.PositiveInfinity] } ? less : null;

    static bool IsFirst(long[] columns) => columns is [0];
}
