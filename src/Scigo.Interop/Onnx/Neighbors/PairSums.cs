using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx;

/// <summary>
/// The sums Σ |a − b|^p over the features of each row and each sample, added up in the order in which the models do it, so that none differs
/// in its last bit: four partial sums over features in fours, the features left over, one after the other. <c>Scan</c> adds one term at a
/// time; <c>ReduceSum</c> leaves the order open.
/// </summary>
static partial class PairSums
{
    const int Lanes = 4;

    /// <summary>Adds the sums, shape (N, samples), and returns their name.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="input">The rows, shape (N, features).</param>
    /// <param name="samples">Shape (samples, features).</param>
    /// <param name="p">The power; only for 1 and 2 there are partial sums.</param>
    internal static string Add(GraphBuilder graph, string input, NDArray<double> samples, double p)
    {
        var (count, features) = (samples.Shape[0], samples.Shape[1]);
        var groups = p is 1 or 2 ? features / Lanes : 0;
        var sums = groups == 0 ? null : Total(graph, Grouped(graph, input, samples, groups, p));
        if (groups * Lanes == features)
            return sums!;
        var rest = graph.Add("Gather", [input, graph.Constant("rest", Range(groups * Lanes, features))], Attributes.Of("axis", 1));
        var columns = graph.Add("Unsqueeze", [graph.Add("Transpose", [rest]), graph.Constant("axis", 2L)]);
        var others = graph.Constant("samples", Columns(samples, groups * Lanes), features - (groups * Lanes), count);
        return Accumulate(graph, sums ?? Zeros(graph, input, count), columns, others, p);
    }

    // Shape (N, samples, 4).
    static string Grouped(GraphBuilder graph, string input, NDArray<double> samples, int groups, double p)
    {
        var (count, features) = (samples.Shape[0], samples.Shape[1]);
        var first = groups * Lanes == features
            ? input
            : graph.Add("Gather", [input, graph.Constant("grouped", Range(0, groups * Lanes))], Attributes.Of("axis", 1));
        var rows = graph.Add("Reshape", [first, graph.Constant("groups", -1, groups, 1, Lanes)]);
        var columns = graph.Add("Transpose", [rows], Attributes.Of("perm", [1, 0, 2, 3]));
        var others = new double[groups * count * Lanes];
        for (var i = 0; i < others.Length; i++)
        {
            var (group, sample, lane) = (i / (count * Lanes), i / Lanes % count, i % Lanes);
            others[i] = samples.Span[(sample * features) + (group * Lanes) + lane];
        }
        return Accumulate(graph, Zeros(graph, input, count, Lanes), columns, graph.Constant("samples_in_fours", others, groups, count, Lanes), p);
    }

    // The first and the second, and the third and the fourth.
    static string Total(GraphBuilder graph, string sums)
    {
        var even = graph.Add("Gather", [sums, graph.Constant("even", 0, 2)], Attributes.Of("axis", 2));
        var odd = graph.Add("Gather", [sums, graph.Constant("odd", 1, 3)], Attributes.Of("axis", 2));
        return graph.Add("ReduceSum", [graph.Add("Add", [even, odd]), graph.Constant("axis", 2L)], Attributes.Of("keepdims", 0));
    }

    static string Zeros(GraphBuilder graph, string input, params long[] dims)
    {
        var rows = graph.Add("Shape", [input], Attributes.Of("start", 0), Attributes.Of("end", 1));
        var shape = graph.Add("Concat", [rows, graph.Constant("dims", dims)], Attributes.Of("axis", 0));
        return graph.Add("ConstantOfShape", [shape], Attributes.Of("value", Tensors.Of("", [0.0], graph.Precision, 1)));
    }

    static string Accumulate(GraphBuilder graph, string sums, string columns, string samples, double p) =>
        graph.Add("Scan", [sums, columns, samples], Attributes.Of("body", Body(graph, p)), Attributes.Of("num_scan_inputs", 2));

    static GraphProto Body(GraphBuilder graph, double p)
    {
        var (sum, column, sample) = (graph.Unique("sum"), graph.Unique("column"), graph.Unique("sample"));
        var (difference, size, term, next) = (graph.Unique("difference"), graph.Unique("size"), graph.Unique("term"), graph.Unique("next"));
        var power = graph.Unique("power");
        var body = new GraphProto { Name = graph.Unique("body") };
        body.Node.Add(Node("Sub", [column, sample], difference));
        if (p == 2)
        {
            body.Node.Add(Node("Mul", [difference, difference], term));
        }
        else
        {
            body.Node.Add(Node("Abs", [difference], p == 1 ? term : size));
            if (p != 1)
            {
                body.Node.Add(Node("Pow", [size, power], term));
                body.Initializer.Add(Tensors.Of(power, [p], graph.Precision));
            }
        }
        body.Node.Add(Node("Add", [sum, term], next));
        body.Input.AddRange(graph.Number(sum), graph.Number(column), graph.Number(sample));
        body.Output.Add(graph.Number(next));
        return body;
    }

    static NodeProto Node(string opType, string[] inputs, string output) => new() { OpType = opType, Input = [.. inputs], Output = [output] };

    static long[] Range(int start, int end) => [.. Enumerable.Range(start, end - start).Select(static i => (long)i)];

    // Transposed: a row for each feature from that one on.
    static double[] Columns(NDArray<double> samples, int start)
    {
        var all = Matrices.Transpose(samples.Span, samples.Shape[0]);
        return all[(start * samples.Shape[0])..];
    }
}
