using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx;

static partial class PairSums
{
    /// <summary>Finds the sums where a graph uses a value; <c>null</c> when it does not.</summary>
    internal static Found? Find(GraphReader graph, string value)
    {
        var grouped = graph.Try(() => FindGrouped(graph, value));
        var rest = graph.Try(() => FindRest(graph, value, grouped));
        if (grouped is null || rest is null)
            return rest ?? grouped;
        return grouped.P == rest.P && grouped.Samples.Shape[0] == rest.Samples.Shape[0]
            ? rest with { Samples = Beside(grouped.Samples, rest.Samples) }
            : throw graph.Refused("sums of terms of different kinds");
    }

    static Found? FindGrouped(GraphReader graph, string value)
    {
        var start = value;
        if (graph.NextColumns(value, static columns => columns.Length >= Lanes && columns.SequenceEqual(Range(0, columns.Length))) is { } first)
            start = first.Output[0];
        if (graph.Next(start, "Reshape", "") is not { } rows || graph.Next(rows.Output[0], "Transpose", "") is not { } columns
            || FindScan(graph, columns.Output[0], 3, null) is not { } scan || scan.Samples.Shape[2] != Lanes
            || graph.NextColumns(scan.Sums, static c => c.SequenceEqual([0, 2])) is not { } even
            || graph.NextColumns(scan.Sums, static c => c.SequenceEqual([1, 3])) is null
            || graph.Next(even.Output[0], "Add", "") is not { } halves || graph.Next(halves.Output[0], "ReduceSum", "") is not { } total)
            return null;
        var (groups, count) = (scan.Samples.Shape[0], scan.Samples.Shape[1]);
        var samples = new double[scan.Samples.Length];
        for (var i = 0; i < samples.Length; i++)
        {
            var (group, sample, lane) = (i / (count * Lanes), i / Lanes % count, i % Lanes);
            samples[(sample * groups * Lanes) + (group * Lanes) + lane] = scan.Samples.Span[i];
        }
        return new(new(samples, count, groups * Lanes), scan.P, total.Output[0]);
    }

    static Found? FindRest(GraphReader graph, string value, Found? grouped)
    {
        var start = grouped?.Samples.Shape[1] ?? 0;
        if (graph.NextColumns(value, columns => columns.Length > 0 && columns.SequenceEqual(Range(start, start + columns.Length))) is not { } rest
            || graph.Next(rest.Output[0], "Transpose", "") is not { } transposed || graph.Next(transposed.Output[0], "Unsqueeze", "") is not { } columns
            || FindScan(graph, columns.Output[0], 2, grouped?.Sums) is not { } scan)
            return null;
        var (features, count) = (scan.Samples.Shape[0], scan.Samples.Shape[1]);
        return new(new(Matrices.Transpose(scan.Samples.Span, features), count, features), scan.P, scan.Sums);
    }

    // From zeros on, or from sums that there are.
    static Scan? FindScan(GraphReader graph, string columns, int rank, string? sums)
    {
        if (graph.Next(columns, "Scan", "") is not { Input: [var start, var from, var constant] } scan || !graph.IsSame(from, columns)
            || scan.Int("num_scan_inputs", 0) != 2 || PowerOf(scan.Find("body")?.G) is not { } p
            || graph.TryConstant(constant) is not { } samples || samples.Rank != rank || samples.Length == 0
            || (!graph.IsSame(start, sums ?? "") && !graph.FollowZeros(start)))
            return null;
        return new(samples, p, scan.Output[0]);
    }

    // Null when the body adds another term.
    static double? PowerOf(GraphProto? body) => body is not { Input: [{ Name: var sum }, { Name: var column }, { Name: var sample }] } ? null : body.Node switch
    {
        [{ OpType: "Sub", Input: [var a, var b], Output: [var d] }, { OpType: "Mul", Input: [var left, var right], Output: [var t] }, { OpType: "Add", Input: [var to, var term], Output: [var end] }]
            when (a, b, to, term) == (column, sample, sum, t) && (left, right) == (d, d) && end == Last(body) => 2,
        [{ OpType: "Sub", Input: [var a, var b], Output: [var d] }, { OpType: "Abs", Input: [var from], Output: [var t] }, { OpType: "Add", Input: [var to, var term], Output: [var end] }]
            when (a, b, to, term) == (column, sample, sum, t) && from == d && end == Last(body) => 1,
        [
        { OpType: "Sub", Input: [var a, var b], Output: [var d] }, { OpType: "Abs", Input: [var from], Output: [var s] },
        { OpType: "Pow", Input: [var size, var exponent], Output: [var t] }, { OpType: "Add", Input: [var to, var term], Output: [var end] },
        ]
            when (a, b, to, term) == (column, sample, sum, t) && (from, size) == (d, s) && end == Last(body)
                && body.Initializer is [var power] && power.Name == exponent && Tensors.Numbers(power) is { Length: 1 } p => p.Span[0],
        _ => null,
    };

    static string? Last(GraphProto body) => body.Output is [{ Name: var name }] ? name : null;

    static NDArray<double> Beside(NDArray<double> left, NDArray<double> right)
    {
        var (count, a, b) = (left.Shape[0], left.Shape[1], right.Shape[1]);
        var both = new double[count * (a + b)];
        for (var i = 0; i < count; i++)
        {
            left.Span.Slice(i * a, a).CopyTo(both.AsSpan(i * (a + b)));
            right.Span.Slice(i * b, b).CopyTo(both.AsSpan((i * (a + b)) + a));
        }
        return new(both, count, a + b);
    }

    /// <summary>Sums that were found.</summary>
    /// <param name="Samples">Shape (samples, features).</param>
    /// <param name="P">The power.</param>
    /// <param name="Sums">The name of the sums.</param>
    internal sealed record Found(NDArray<double> Samples, double P, string Sums);

    sealed record Scan(NDArray<double> Samples, double P, string Sums);
}
