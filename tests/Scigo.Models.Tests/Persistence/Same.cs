namespace Scigo.Models.Tests.Persistence;

/// <summary>Comparison to the last bit.</summary>
static class Same
{
    internal static void Predictions(object expected, object actual, NDArray<double> x) => Assert.Equal(Bits(expected, x), Bits(actual, x));

    /// <summary>Compares all parameters, chosen and learnt; nested models by theirs.</summary>
    internal static void Parameters(object expected, object actual)
    {
        Assert.IsType(expected.GetType(), actual);
        Assert.Equal(ParametersOf(expected), ParametersOf(actual));
    }

    static KeyValuePair<string, ParamValue>[] ParametersOf(object model) =>
        [.. ((IPersistableModel)model).GetParams(ParamKind.All).Where(p => p.Value.Kind is not (ParamValueKind.Model or ParamValueKind.List))];

    static IEnumerable<long> Bits(object model, NDArray<double> x)
    {
        var rows = x.Shape[0];
        var predictions = model is IPredictor predictor and not Pipeline { NOutputs: 0 } ? new double[rows * predictor.NOutputs] : [];
        (model as IPredictor)?.Predict(x.Span, predictions);
        var transforms = model is ITransformer && model is not Pipeline { NFeaturesOut: 0 };
        var transformed = transforms ? ((ITransformer)model).Transform(x).ToArray() : [];
        Assert.NotEqual(0, predictions.Length + transformed.Length);
        return predictions.Concat(transformed).Select(BitConverter.DoubleToInt64Bits);
    }
}
