using Scigo.Interop.Onnx.Messages;
using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>
/// Normalizer: <c>Div</c> by <c>ReduceL2</c>, <c>ReduceL1</c> or <c>ReduceMax</c> of <c>Abs</c>, or by 1 where that is next to nothing.
/// The operator of that name in <c>ai.onnx.ml</c>, which is read as well, takes the largest value without <c>Abs</c>.
/// </summary>
sealed class NormalizerMapping : OnnxTransformer<Normalizer>
{
    const double SmallestLength = 10.0 / (1L << 52);

    protected override string Transform(GraphBuilder graph, Normalizer model, string input)
    {
        var measured = model.Norm == Norm.Max ? graph.Add("Abs", [input]) : input;
        var length = graph.Add(
            model.Norm switch { Norm.L1 => "ReduceL1", Norm.Max => "ReduceMax", _ => "ReduceL2" },
            [measured], Attributes.Of("axes", [1L]), Attributes.Of("keepdims", 1));
        var isNothing = graph.Add("Less", [length, graph.Constant("smallest", [SmallestLength])]);
        return graph.Add("Div", [input, graph.Add("Where", [isNothing, graph.Constant("one", [1.0]), length])]);
    }

    internal override object? Find(GraphReader graph, ref string value)
    {
        // What is behind a classifier makes its answers.
        if (graph.Width is not { } features || features is <= 0 or > int.MaxValue)
            return null;
        if (graph.NextMl(value, "Normalizer", static n => n.Text("norm", "MAX") is "L1" or "L2") is { } classic)
        {
            value = classic.Output[0];
            return Make(classic.Text("norm", "MAX") == "L1" ? Norm.L1 : Norm.L2, features);
        }
        var (norm, length) = (Norm.L2, graph.Next(value, "ReduceL2", ""));
        if (length is null)
            (norm, length) = (Norm.L1, graph.Next(value, "ReduceL1", ""));
        if (length is null && graph.Next(value, "Abs", "") is { } absolute)
            (norm, length) = (Norm.Max, graph.Next(absolute.Output[0], "ReduceMax", ""));
        if (length is not { Output: [var measured] } || !IsOfRows(graph, length) || graph.Next(measured, "Less", out _) is not { } isNothing
            || graph.Next(isNothing.Output[0], "Where", "") is not { } divisor || graph.Next(value, "Div", "") is not { } quotient
            || !quotient.Input.Contains(divisor.Output[0]))
            return null;
        value = quotient.Output[0];
        return Make(norm, features);
    }

    // Axes were an attribute, and are an input since opset 18.
    static bool IsOfRows(GraphReader graph, NodeProto length) =>
        (length.Input.Count > 1 ? graph.TryIntegers(length.Input[1]) : length.Ints("axes")) is [1] or [-1] && length.Int("keepdims", 1) == 1;

    static Normalizer Make(Norm norm, long features) => new Normalizer { Norm = norm }.SetParams(("n_features", features));
}
