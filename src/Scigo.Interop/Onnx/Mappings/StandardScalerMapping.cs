using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>StandardScaler: <c>Scaler</c> in float32; <c>Sub</c> and <c>Div</c>, each if it is used, in float64.</summary>
sealed class StandardScalerMapping : OnnxTransformer<StandardScaler>
{
    protected override string Transform(GraphBuilder graph, StandardScaler model, string input)
    {
        var mean = model.WithMean ? model.Mean.GetValueOrDefault().Span : default;
        var scale = model.WithStd ? model.Scale.GetValueOrDefault().Span : default;
        if (graph.Precision == OnnxPrecision.Float64)
        {
            // One that does nothing subtracts 0, so that it is found again.
            if (mean.IsEmpty && scale.IsEmpty)
                mean = new double[model.NFeatures];
            if (!mean.IsEmpty)
                input = graph.Add("Sub", [input, graph.Constant("mean", mean, mean.Length)]);
            return scale.IsEmpty ? input : graph.Add("Div", [input, graph.Constant("scale", scale, scale.Length)]);
        }
        var offsets = new float[model.NFeatures];
        var factors = new float[model.NFeatures];
        for (var j = 0; j < offsets.Length; j++)
        {
            offsets[j] = mean.IsEmpty ? 0 : (float)mean[j];
            factors[j] = scale.IsEmpty ? 1 : (float)(1 / scale[j]);
        }
        var scaled = graph.AddMl("Scaler", [input], [], Attributes.Of("offset", offsets), Attributes.Of("scale", factors));
        return graph.Describe(scaled, model.NFeatures);
    }

    internal override object? Find(GraphReader graph, ref string value)
    {
        if (graph.Next(value, "Scaler", GraphReader.Ml) is { } scaler)
        {
            var factors = scaler.Floats("scale");
            value = scaler.Output[0];
            return Make(Array.ConvertAll(scaler.Floats("offset"), static x => (double)x), Array.ConvertAll(factors, static x => 1 / (double)x));
        }
        var mean = graph.Next(value, "Sub", out var subtracted);
        if (mean is not null)
            value = mean.Output[0];
        var start = value;
        // What divides or multiplies may be another scaler behind it.
        double[]? scale = null;
        if (mean is not null && graph.IsNotedWithout<StandardScaler>("with_std"))
            return Make(subtracted.ToArray(), null);
        if (graph.Next(value, "Div", out var divisor) is { } quotient)
            (scale, value) = (divisor.ToArray(), quotient.Output[0]);
        else if (mean is not null && graph.Try(() => FindProduct(graph, start)) is { } product)
            (scale, value) = (Array.ConvertAll(product.Factor.ToArray(), static f => 1 / f), product.Result);
        return mean is null && scale is null ? null : Make(mean is null ? null : subtracted.ToArray(), scale);
    }

    // A sum behind it is that of a MinMaxScaler.
    static Product? FindProduct(GraphReader graph, string value) =>
        graph.Next(value, "Mul", out var factor) is { } product && !graph.Leads(product.Output[0], "Add") ? new(factor, product.Output[0]) : null;

    sealed record Product(NDArray<double> Factor, string Result);

    static StandardScaler Make(double[]? mean, double[]? scale)
    {
        var nFeatures = (mean ?? scale)!.Length;
        var scaler = new StandardScaler { WithMean = mean is not null, WithStd = scale is not null };
        return scaler.SetParams(
            ("mean", mean ?? new double[nFeatures]),
            ("scale", scale),
            ("var", scale is null ? null : Array.ConvertAll(scale, static s => s * s)),
            ("n_features", nFeatures));
    }
}
