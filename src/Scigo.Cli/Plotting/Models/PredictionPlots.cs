using System.Globalization;
using Scigo.Cli.Plotting.Panels;
using Scigo.Cli.Prediction;
using Scigo.Models;

namespace Scigo.Cli.Plotting.Models;

/// <summary>What a model predicts beside what was to be predicted: a confusion matrix, or predictions over targets.</summary>
static class PredictionPlots
{
    const int MostPoints = 2000;

    internal static IReadOnlyList<IPanel> Of(object model, PlotData data) => FinalStep.Of(model) switch
    {
        IClassifier classifier => [Confusion(model, classifier, data)],
        IRegressor => [Scatter(model, data)],
        _ => [],
    };

    static MatrixPanel Confusion(object model, IClassifier classifier, PlotData data)
    {
        // Programs that have only floating-point columns write the label 1 as 1.0.
        string[] actual = [.. data.Targets.Select(label => classifier.Classes.Contains(label) || !label.EndsWith(".0", StringComparison.Ordinal) ? label : label[..^2])];
        var predicted = model is Pipeline pipeline ? pipeline.PredictNames(data.X) : classifier.PredictNames(data.X);
        string[] classes = [.. classifier.Classes.Concat(actual).Distinct()];
        if (classes.Length > MatrixPanel.Most)
            classes = classes[..MatrixPanel.Most];
        var counts = new double[classes.Length, classes.Length];
        foreach (var (was, said) in actual.Zip(predicted))
        {
            if (Array.IndexOf(classes, was) is >= 0 and var row && Array.IndexOf(classes, said) is >= 0 and var column)
                counts[row, column]++;
        }
        var accuracy = ClassificationMetrics.Accuracy(actual, predicted);
        return new(
            "Confusion: rows are true, columns are predicted", classes, classes, (row, column) => counts[row, column],
            string.Create(CultureInfo.InvariantCulture, $"accuracy {accuracy:0.####} on {actual.Length} rows"));
    }

    static ScatterPanel Scatter(object model, PlotData data)
    {
        var actual = new double[data.Targets.Count];
        for (var i = 0; i < actual.Length; i++)
        {
            if (!double.TryParse(data.Targets[i], CultureInfo.InvariantCulture, out actual[i]) || !double.IsFinite(actual[i]))
                throw new InvalidDataException($"the target of row {i + 1}, '{data.Targets[i]}', is no number.");
        }
        var predicted = model is Pipeline pipeline ? pipeline.Predict(data.X) : ((IRegressor)model).Predict(data.X);
        if (predicted.Rank != 1)
            throw new InvalidDataException("the model predicts several numbers for a row, and there is one target.");
        var note = actual.Length < 2 ? null : string.Create(
            CultureInfo.InvariantCulture, $"R² {RegressionMetrics.R2(new NDArray<double>(actual), predicted):0.####} on {actual.Length} rows");
        var step = (actual.Length + MostPoints - 1) / MostPoints;
        return new(
            "Predictions", "target", "predicted",
            [.. Enumerable.Range(0, actual.Length / step).Select(i => new ScatterPoint(actual[i * step], predicted[i * step], 0))], note, diagonal: true);
    }
}
