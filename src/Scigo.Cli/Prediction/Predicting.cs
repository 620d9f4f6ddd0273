using Scigo.Models;

namespace Scigo.Cli.Prediction;

/// <summary>The method <c>predict</c>.</summary>
static class Predicting
{
    internal static bool Has(object model) => model is Pipeline ? Final(model) is IPredictor : model is IPredictor;

    internal static Predictions Apply(object model, NDArray<double> x) => model switch
    {
        IRegressor regressor => new(regressor.Predict(x)),
        IClassifier classifier => new(classifier.Predict(x)),
        IClusterer clusterer => new(clusterer.Predict(x)),
        Pipeline pipeline when Final(pipeline) is IClassifier or IClusterer => new(Labels(pipeline.Predict(x))),
        Pipeline pipeline => new(pipeline.Predict(x)),
        var other => new(Rows((IPredictor)other, x)),
    };

    // A pipeline has the interfaces of every model, and does what its last step does.
    static object? Final(object? model) => model is Pipeline pipeline ? Final(pipeline.Steps.LastOrDefault()?.Estimator) : model;

    static NDArray<int> Labels(NDArray<double> predicted) => new(Array.ConvertAll(predicted.ToArray(), static label => (int)label));

    static NDArray<double> Rows(IPredictor predictor, NDArray<double> x)
    {
        var result = new double[checked(x.Shape[0] * predictor.NOutputs)];
        predictor.Predict(x.Span, result);
        return predictor.NOutputs == 1 ? new(result) : new(result, x.Shape[0], predictor.NOutputs);
    }
}
