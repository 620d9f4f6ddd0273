using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx;

/// <summary>Distances of rows and samples as skl2onnx has them: <c>Scan</c> takes one sample after the other, and all rows each time.</summary>
/// <param name="Samples">Shape (samples, features).</param>
/// <param name="P">The power.</param>
/// <param name="Distances">The name of the distances, shape (N, samples).</param>
sealed record SampleScan(NDArray<double> Samples, double P, string Distances)
{
    // Nodes of a body that are looked through; skl2onnx needs six.
    const int MostNodes = 16;

    /// <summary>Finds them where a graph uses a value; <c>null</c> when it does not.</summary>
    internal static SampleScan? Find(GraphReader graph, string value)
    {
        if (graph.Next(value, "Scan", "") is not { Input: [var rows, var constant], Output: [_, var sums], Attribute.Count: 2 } scan || !graph.IsSame(rows, value)
            || scan.Int("num_scan_inputs", 0) != 1 || PowerOf(scan.Find("body")?.G) is not { } p
            || graph.TryConstant(constant) is not { Rank: 2, Length: > 0 } samples
            || graph.Next(sums, "Transpose", "") is not { } transposed || transposed.Find("perm")?.Ints is not (null or [1, 0]))
            return null;
        var distances = transposed.Output[0];
        if (p == 2 && graph.Next(distances, "Sqrt", "") is { } root)
            return new(samples, p, root.Output[0]);
        if (graph.Next(distances, "Pow", out var exponent) is { } power)
            return exponent is { Length: 1 } && Matrices.AreNear(exponent.Span, [1 / p]) ? new(samples, p, power.Output[0]) : null;
        return new(samples, p, distances);
    }

    // Null when the body does not keep the rows and sum the powers of their differences to a sample.
    static double? PowerOf(GraphProto? body)
    {
        if (body is not { Node.Count: <= MostNodes, Input: [{ Name: var rows }, { Name: var sample }], Output: [{ Name: var kept }, { Name: var sums }] }
            || Origin(body, kept) != rows
            || Maker(body, Origin(body, sums)) is not { Input: [var terms, ..] } sum || !SumsFeatures(body, sum))
            return null;
        var isSquares = sum.OpType == "ReduceSumSquare";
        if (!isSquares && sum.OpType != "ReduceSum")
            return null;
        var p = isSquares ? 2.0 : 1;
        if (!isSquares && Maker(body, terms) is { OpType: "Pow", Input: [var size, var exponent] })
        {
            if (Initializer(body, exponent) is not { DataType: DataType.Float or DataType.Double } power || Tensors.Numbers(power) is not { Length: 1 } number)
                return null;
            (terms, p) = (size, number.Span[0]);
        }
        var difference = isSquares ? terms : Maker(body, terms) is { OpType: "Abs", Input: [var from] } ? from : null;
        return Maker(body, difference) is { OpType: "Sub", Input: [var left, var right] } && left == rows && right == sample ? p : null;
    }

    static bool SumsFeatures(GraphProto body, NodeProto sum)
    {
        var axes = sum.Find("axes")?.Ints
            ?? (sum.Input is [_, var name] && Initializer(body, name) is { DataType: DataType.Int64 } list ? Tensors.Integers(list) : []);
        return axes is [1] && sum.Int("keepdims", 1) == 0;
    }

    static TensorProto? Initializer(GraphProto body, string name) => body.Initializer.Find(t => t.Name == name);

    static NodeProto? Maker(GraphProto body, string? name) => body.Node.Find(n => n.Output is [var output] && output == name);

    // A body may lead back to itself.
    static string? Origin(GraphProto body, string? name)
    {
        for (var steps = 0; steps < body.Node.Count && Maker(body, name) is { OpType: "Identity", Input: [var from] }; steps++)
            name = from;
        return name;
    }
}
