using Scigo.Models;

namespace Scigo.Cli.Prediction;

/// <summary>The methods <c>predict_proba</c> and <c>decision_function</c>.</summary>
static class Scoring
{
    internal static bool HasProbabilities(object model) => FinalStep.Of(model) is IProbabilities;

    internal static bool HasScores(object model) => FinalStep.Of(model) is IDecisionFunction;

    internal static Predictions Probabilities(object model, NDArray<double> x) =>
        new(model is Pipeline pipeline ? pipeline.PredictProba(x) : ((IProbabilities)model).PredictProba(x));

    internal static Predictions Scores(object model, NDArray<double> x) =>
        new(model is Pipeline pipeline ? pipeline.DecisionFunction(x) : ((IDecisionFunction)model).DecisionFunction(x));
}
