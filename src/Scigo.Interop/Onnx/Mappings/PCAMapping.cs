using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>PCA: <c>Sub</c> and <c>MatMul</c>, and <c>Div</c> when it whitens.</summary>
sealed class PCAMapping : OnnxTransformer<PCA>
{
    protected override string Transform(GraphBuilder graph, PCA model, string input)
    {
        var components = model.Components.GetValueOrDefault();
        var (kept, features) = (components.Shape[0], components.Shape[1]);
        var centred = graph.Add("Sub", [input, graph.Constant("mean", model.Mean.GetValueOrDefault().Span, features)]);
        var projected = graph.Add("MatMul", [centred, graph.Constant("components", Matrices.Transpose(components.Span, kept), features, kept)]);
        return model.Whiten
            ? graph.Add("Div", [projected, graph.Constant("deviations", Array.ConvertAll(model.ExplainedVariance.GetValueOrDefault().ToArray(), Math.Sqrt), kept)])
            : projected;
    }

    internal override object? Find(GraphReader graph, ref string value)
    {
        if (graph.Next(value, "Sub", out var mean) is not { } centred
            || graph.Next(centred.Output[0], "MatMul", out var columns) is not { } projected || columns.Rank != 2
            // A regression behind a scaler.
            || graph.Next(projected.Output[0], "Add", out _) is not null)
            return null;
        var (features, kept) = (columns.Shape[0], columns.Shape[1]);
        if (columns.Length == 0 || mean.Length != features)
            throw graph.Refused($"a {Name} of {columns.Length} coordinates for {mean.Length} features");
        value = projected.Output[0];
        var model = new PCA { NComponents = kept }.SetParams(
            ("mean", new NDArray<double>(mean.Memory)), ("components", new NDArray<double>(Matrices.Transpose(columns.Span, features), kept, features)));
        // What divides may be a scaler behind it.
        if (graph.IsNotedWithout<PCA>("whiten") || graph.Next(value, "Div", out var deviations) is not { } whitened)
            return model;
        if (deviations.Length != kept)
            throw graph.Refused($"a {Name} of {kept} components that are divided by {deviations.Length} numbers");
        value = whitened.Output[0];
        model.Whiten = true;
        return model.SetParams(("explained_variance", Array.ConvertAll(deviations.ToArray(), static d => d * d)));
    }
}
