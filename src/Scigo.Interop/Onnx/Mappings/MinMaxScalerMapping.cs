using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>MinMaxScaler: <c>Mul</c> and <c>Add</c>, and <c>Clip</c> when it cuts off.</summary>
sealed class MinMaxScalerMapping : OnnxTransformer<MinMaxScaler>
{
    protected override string Transform(GraphBuilder graph, MinMaxScaler model, string input)
    {
        var scale = model.Scale.GetValueOrDefault().Span;
        var min = model.Min.GetValueOrDefault().Span;
        var scaled = graph.Add("Mul", [input, graph.Constant("scale", scale, scale.Length)]);
        var moved = graph.Add("Add", [scaled, graph.Constant("min", min, min.Length)]);
        return model.Clip
            ? graph.Add("Clip", [moved, graph.Constant("lowest", [model.FeatureRange.Min]), graph.Constant("highest", [model.FeatureRange.Max])])
            : moved;
    }

    internal override object? Find(GraphReader graph, ref string value)
    {
        if (graph.Next(value, "Mul", out var scale) is not { } scaled || graph.Next(scaled.Output[0], "Add", out var min) is not { } moved)
            return null;
        value = moved.Output[0];
        var scaler = new MinMaxScaler();
        if (graph.Next(value, "Clip", "") is { Input: [_, var lowest, var highest] } clip)
        {
            scaler.Clip = true;
            scaler.FeatureRange = (graph.Number(lowest), graph.Number(highest));
            value = clip.Output[0];
        }
        return scaler.SetParams(("scale", scale), ("min", min), ("n_features", scale.Length));
    }
}
