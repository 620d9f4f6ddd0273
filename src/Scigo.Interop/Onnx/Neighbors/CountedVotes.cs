namespace Scigo.Interop.Onnx;

/// <summary>Votes of the nearest neighbours as skl2onnx counts them: class by class, side by side.</summary>
/// <param name="Scan">The distances.</param>
/// <param name="Count">The number of neighbours.</param>
/// <param name="Labels">The class of each sample.</param>
/// <param name="Classes">The number of classes.</param>
/// <param name="Result">The name of the votes, shape (N, classes).</param>
sealed record CountedVotes(SampleScan Scan, long Count, long[] Labels, int Classes, string Result)
{
    /// <summary>Finds them where a graph uses a value; <c>null</c> when it does not.</summary>
    internal static CountedVotes? Find(GraphReader graph, string value)
    {
        if (SampleScan.Find(graph, value) is not { } scan)
            return null;
        // Before opset 11 the nearest are the largest of negative distances.
        var negative = graph.Next(scan.Distances, "Mul", out var factor);
        if ((negative is not null && factor is not { Length: 1, Span: [-1] })
            || graph.Next(negative?.Output[0] ?? scan.Distances, "TopK", "") is not { Output: [_, var positions] } top
            || top.Int("largest", 1) != (negative is null ? 0 : 1) || top.Int("axis", -1) is not (1 or -1)
            || (top.Input.Count > 1 ? graph.TryIntegers(top.Input[1]) : [top.Int("k", 0)]) is not [var count]
            || graph.Next(positions, "Flatten", "") is not { } flat || flat.Int("axis", 1) != 1
            || graph.Next(flat.Output[0], "ArrayFeatureExtractor", GraphReader.Ml) is not { Input: [var list, _] } extracted
            || graph.TryIntegers(list) is not { } labels
            || graph.Next(extracted.Output[0], "Reshape", "") is not { Input: [_, var shape] } neighbors || !IsShape(graph, shape, positions, count))
            return null;
        var votes = new List<string>();
        foreach (var (number, isOf) in graph.NextComparisons(neighbors.Output[0]))
        {
            if (number != votes.Count || graph.Next(isOf, "ReduceSum", "") is not { } sum || graph.Axes(sum) is not [1] || sum.Int("keepdims", 1) != 1)
                return null;
            votes.Add(sum.Output[0]);
        }
        return votes.Count > 0 && graph.Next(votes[0], "Concat", "") is { } all && all.Int("axis", 0) == 1
            && all.Input.Count == votes.Count && all.Input.Zip(votes).All(pair => graph.IsSame(pair.First, pair.Second))
            && graph.Next(all.Output[0], "ReduceSum", "") is { } total && graph.Axes(total) is [1] && total.Int("keepdims", 1) == 1
            && graph.Next(all.Output[0], "Div", "") is { Input: [var dividend, var divisor] }
            && graph.IsSame(dividend, all.Output[0]) && graph.IsSame(divisor, total.Output[0])
            ? new(scan, count, labels, votes.Count, all.Output[0])
            : null;
    }

    // Spelt out, or that of the positions.
    static bool IsShape(GraphReader graph, string shape, string positions, long count) => graph.TryIntegers(shape) is { } dims
        ? dims is [-1, var columns] && columns == count
        : graph.Next(positions, "Shape", "") is { } own && graph.IsSame(own.Output[0], shape);
}
