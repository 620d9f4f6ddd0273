using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Prediction;
using Scigo.Models;

namespace Scigo.Cli.Plotting.Models;

/// <summary>Chooses what shows a model. A model that learns to be shown gets a line here.</summary>
static class ModelPlots
{
    /// <summary>Returns the panels of a model.</summary>
    /// <param name="model">The model; of a pipeline the last step is shown.</param>
    /// <param name="features">What it wants of each row.</param>
    /// <param name="levels">How many levels of a tree are drawn.</param>
    /// <param name="data">Rows to show it with, or <c>null</c>.</param>
    /// <exception cref="ToolException">Nothing shows it.</exception>
    internal static IReadOnlyList<IPanel> Of(object model, Features features, int levels, PlotData? data)
    {
        var final = FinalStep.Of(model) ?? throw new ToolException("the pipeline has no steps.");
        var names = new FeatureNames(final, features.Names);
        IReadOnlyList<IPanel> panels =
        [
            .. data is { Targets.Count: > 0 } ? PredictionPlots.Of(model, data) : [],
            .. final switch
            {
                LinearRegressor or LinearClassifier or CompressedRegressor or CompressedClassifier => CoefficientPlots.Of(final, names),
                CentroidClusterer or QuantizedKMeans => ClusterPlots.Of(final, names, data is { X: var x } ? FinalStep.InputOf(model, x) : (NDArray<double>?)null),
                DecisionTreeClassifier or DecisionTreeRegressor or RandomForestClassifier or RandomForestRegressor
                    or GradientBoostingClassifier or GradientBoostingRegressor => TreePlots.Of(final, names, levels),
                PCA pca => ComponentPlots.Of(pca, names),
                GaussianNB bayes => [Matrices.Of("Means of the features", bayes.Classes, names, bayes.Theta.GetValueOrDefault())],
                MultinomialNB bayes => [Matrices.Of("Logarithms of the features' probabilities", bayes.Classes, names, bayes.FeatureLogProb.GetValueOrDefault())],
                StandardScaler scaler => ScalerPlots.Of(scaler, names),
                _ => (IReadOnlyList<IPanel>)[],
            },
        ];
        if (panels.Count > 0)
            return panels;
        var name = ((IPersistableModel)final).Codec.WireName;
        throw new ToolException(final is IRegressor or IClassifier
            ? $"there is no picture of a {name} itself: give --data and --target to see its predictions."
            : $"there is no picture of a {name}.");
    }
}
