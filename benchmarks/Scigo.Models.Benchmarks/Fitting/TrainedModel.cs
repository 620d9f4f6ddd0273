namespace Scigo.Models.Benchmarks.Fitting;

/// <summary>A model to be learnt, and the same in Python.</summary>
/// <param name="Python">scikit-learn's estimator, which is the name in the tables.</param>
/// <param name="Samples">The samples that it learns from.</param>
/// <param name="Targets">What it learns of them: targets, labels or none.</param>
/// <param name="Fit">Learns.</param>
sealed record TrainedModel(string Python, string Samples, string Targets, Action<FitData> Fit)
{
    internal static TrainedModel Regressor(string python, Func<IRegressor> model) =>
        new(python, "x", "targets", data => model().Fit(data.X, data.Targets));

    internal static TrainedModel Classifier(string python, Func<IClassifier> model, string samples = "x") =>
        new(python, samples, "labels", data => model().Fit(samples == "x" ? data.X : data.Counts, data.Labels));

    internal static TrainedModel Clusterer(string python, Func<FitData, IClusterer> model) =>
        new(python, "x", "none", data => model(data).Fit(data.X));

    internal static TrainedModel Transformer(string python, Func<ITransformer> model, string samples = "x") =>
        new(python, samples, "none", data => model().Fit(samples == "x" ? data.X : data.Counts));
}
