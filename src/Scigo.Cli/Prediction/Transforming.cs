using Scigo.Models;

namespace Scigo.Cli.Prediction;

/// <summary>The method <c>transform</c>.</summary>
static class Transforming
{
    internal static bool Has(object model) => FinalStep.Of(model) is ITransformer;

    internal static Predictions Apply(object model, NDArray<double> x) => new(((ITransformer)model).Transform(x));
}
