using Scigo.Models;

namespace Scigo.Cli.Prediction;

/// <summary>The method <c>predict</c>.</summary>
static class Predicting
{
    internal static bool Has(object model) => FinalStep.Of(model) is IPredictor;

    internal static Predictions Apply(object model, NDArray<double> x) => (model, FinalStep.Of(model)) switch
    {
        (_, IClassifier { Classes: var classes }) when !ClassLabels.AreNumbers(classes) => new(Names(model, x)),
        (Pipeline pipeline, IClassifier or IClusterer) => new(Labels(pipeline.Predict(x))),
        (Pipeline pipeline, _) => new(pipeline.Predict(x)),
        (IRegressor regressor, _) => new(regressor.Predict(x)),
        (IClassifier classifier, _) => new(classifier.Predict(x)),
        (IClusterer clusterer, _) => new(clusterer.Predict(x)),
        _ => new(Rows((IPredictor)model, x)),
    };

    static string[] Names(object model, NDArray<double> x) =>
        model is Pipeline pipeline ? pipeline.PredictNames(x) : ((IClassifier)model).PredictNames(x);

    static NDArray<int> Labels(NDArray<double> predicted) => new(Array.ConvertAll(predicted.ToArray(), static label => (int)label));

    static NDArray<double> Rows(IPredictor predictor, NDArray<double> x)
    {
        var result = new double[checked(x.Shape[0] * predictor.NOutputs)];
        predictor.Predict(x.Span, result);
        return predictor.NOutputs == 1 ? new(result) : new(result, x.Shape[0], predictor.NOutputs);
    }
}
