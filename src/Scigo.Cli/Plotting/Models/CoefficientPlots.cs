using Scigo.Cli.Plotting.Panels;
using Scigo.Models;

namespace Scigo.Cli.Plotting.Models;

/// <summary>Linear models: bars of the coefficients of each output, or a matrix where there are many outputs.</summary>
static class CoefficientPlots
{
    const int MostBarPanels = 4;

    internal static IReadOnlyList<IPanel> Of(object model, FeatureNames names)
    {
        var coefficients = Coefficients(model);
        var outputs = Outputs(model, coefficients.Shape[0]);
        if (coefficients.Shape[0] > MostBarPanels)
            return [Matrices.Of("Coefficients", outputs, names, coefficients)];
        return [.. outputs.Select((output, row) => BarPanel.OfLargest(
            output.Length == 0 ? "Coefficients" : $"Coefficients of {output}",
            [.. Enumerable.Range(0, coefficients.Shape[1]).Select(feature => (names[feature], coefficients[row, feature]))]))];
    }

    static NDArray<double> Coefficients(object model)
    {
        switch (model)
        {
            case LinearRegressor regressor:
                return regressor.Coef is { Rank: 1 } single ? new(single.Memory, 1, single.Length) : regressor.Coef;
            case LinearClassifier classifier:
                return classifier.Coef;
            default:
                return WeightMatrix.Of((ICompressedModel)model);
        }
    }

    // A single score speaks for the second class.
    static string[] Outputs(object model, int rows) => model is IClassifier classifier
        ? rows == 1 && classifier.Classes.Count == 2 ? [classifier.Classes[1]] : [.. classifier.Classes.Take(rows)]
        : rows == 1 ? [""] : [.. Enumerable.Range(1, rows).Select(static i => $"output {i}")];
}
