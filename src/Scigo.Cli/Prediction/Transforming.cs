using Scigo.Models;

namespace Scigo.Cli.Prediction;

/// <summary>The method <c>transform</c>.</summary>
static class Transforming
{
    internal static bool Has(object? model) =>
        model is Pipeline pipeline ? Has(pipeline.Steps.LastOrDefault()?.Estimator) : model is ITransformer;

    internal static Predictions Apply(object model, NDArray<double> x) => new(((ITransformer)model).Transform(x));
}
