using Scigo.Interop.Onnx.Mappings;

namespace Scigo.Interop.Onnx;

/// <summary>The models that ONNX graphs are written for, and found in.</summary>
static class OnnxMappings
{
    // In the order in which they are looked for: a classifier begins like a regression, k-means like a scaler.
    static readonly OnnxMapping[] All =
    [
        new KMeansMapping(), new SGDClassifierMapping(), new LinearRegressionMapping(), new StandardScalerMapping(), new MinMaxScalerMapping(),
    ];

    /// <summary>Returns how a model is written.</summary>
    /// <exception cref="ArgumentException">ONNX has no form for it.</exception>
    internal static OnnxMapping For(object model) => Array.Find(All, m => m.IsFor(model)) ?? throw new ArgumentException(
        $"A {model.GetType().Name} cannot be written as ONNX; Pipeline, {string.Join(", ", All.Select(static m => m.Name))} can.", nameof(model));

    /// <summary>Returns the model found where a graph uses a value, or <c>null</c>.</summary>
    internal static object? Find(GraphReader graph, ref string value)
    {
        foreach (var mapping in All)
        {
            var end = value;
            if (mapping.Find(graph, ref end) is { } model)
            {
                graph.Accept();
                value = end;
                return model;
            }
            graph.Reject();
        }
        return null;
    }
}
