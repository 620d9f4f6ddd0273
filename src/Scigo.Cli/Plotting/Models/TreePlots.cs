using Scigo.Cli.Plotting.Panels;
using Scigo.Models;

namespace Scigo.Cli.Plotting.Models;

/// <summary>Trees: the first levels of the first one, and what the features contribute to all.</summary>
static class TreePlots
{
    internal static IReadOnlyList<IPanel> Of(object model, FeatureNames names, int levels)
    {
        // Predicting checks that the columns are trees.
        var predictor = (IPredictor)model;
        predictor.Predict(new double[predictor.NFeatures], new double[Math.Max(1, predictor.NOutputs)]);
        var trees = TreesOf(model);
        var title = trees.Count == 1 ? "Tree" : $"The first of {trees.Count} trees";
        return
        [
            new TreePanel(title, trees, tree: 0, levels, feature => names[feature], node => Answer(model, trees, node)),
            .. Importances(model) is { } importances
                ? [BarPanel.OfLargest("Importances of the features", [.. importances.ToArray().Select((value, i) => (names[i], value)).Where(static bar => bar.value > 0).DefaultIfEmpty((names[0], 0))])]
                : (IEnumerable<IPanel>)[],
        ];
    }

    static Trees TreesOf(object model) => model switch
    {
        DecisionTreeClassifier tree => tree.Tree!,
        DecisionTreeRegressor tree => tree.Tree!,
        RandomForestClassifier forest => forest.Trees!,
        RandomForestRegressor forest => forest.Trees!,
        GradientBoostingClassifier boosted => boosted.Trees!,
        _ => ((GradientBoostingRegressor)model).Trees!,
    };

    // What another program has not kept cannot be computed.
    static NDArray<double>? Importances(object model)
    {
        try
        {
            return model switch
            {
                DecisionTreeClassifier tree => tree.FeatureImportances,
                DecisionTreeRegressor tree => tree.FeatureImportances,
                RandomForestClassifier forest => forest.FeatureImportances,
                RandomForestRegressor forest => forest.FeatureImportances,
                GradientBoostingClassifier boosted => boosted.FeatureImportances,
                _ => ((GradientBoostingRegressor)model).FeatureImportances,
            };
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    static string Answer(object model, Trees trees, int node)
    {
        var values = trees.Value.Row(node);
        // Boosting has trees of numbers, whatever they add up to.
        if (model is not (DecisionTreeClassifier or RandomForestClassifier))
            return string.Join(", ", values.ToArray().Select(PlotNumber.Of));
        var (best, sum) = (0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            sum += values[i];
            if (values[i] > values[best])
                best = i;
        }
        var name = ((IClassifier)model).Classes[best];
        return values[best] == sum ? name : $"{name} ({PlotNumber.Of(Math.Round(100 * values[best] / sum))} %)";
    }
}
