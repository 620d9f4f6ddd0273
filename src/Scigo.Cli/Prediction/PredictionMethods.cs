using Scigo.Models;

namespace Scigo.Cli.Prediction;

/// <summary>The methods that can be asked for. A model that learns another one gets a line here.</summary>
static class PredictionMethods
{
    internal static IReadOnlyList<PredictionMethod> All { get; } =
    [
        new("predict", Predicting.Has, Predicting.Apply),
        new("predict_proba", Scoring.HasProbabilities, Scoring.Probabilities),
        new("decision_function", Scoring.HasScores, Scoring.Scores),
        new("transform", Transforming.Has, Transforming.Apply),
    ];

    /// <summary>Returns the method of that name, or without one the first that the model has.</summary>
    internal static PredictionMethod Find(object model, string? name)
    {
        var present = All.Where(method => method.Has(model)).ToArray();
        if (present.Length == 0)
            throw new NotSupportedException($"{NameOf(model)} does not predict.");
        if (name is null)
            return present[0];
        return Array.Find(present, method => method.Name == name) ?? throw new NotSupportedException(
            $"{NameOf(model)} has no method {name}; it has {string.Join(" and ", present.Select(static method => method.Name))}.");
    }

    static string NameOf(object model) => model is Pipeline { Steps: [.., var last] }
        ? $"Pipeline of {last.Estimator.GetType().Name}"
        : ((IPersistableModel)model).Codec.WireName;
}
