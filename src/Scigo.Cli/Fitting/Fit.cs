using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Prediction;
using Scigo.Models;

namespace Scigo.Cli.Fitting;

/// <summary>Fits models to rows.</summary>
static class Fit
{
    /// <summary>Fits a model and returns how that went: what its own fit says, the names of the features, and its score.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rows">The features of each row, and behind them its targets, or its label.</param>
    /// <param name="targets">The number of targets.</param>
    /// <param name="testSize">The part of the rows that is not learnt from but only scored; <c>null</c> for none.</param>
    internal static ModelMetadata Run(object model, RowTable rows, int targets, double? testSize)
    {
        if (rows.Rows == 0)
            throw new InvalidDataException("there are no rows to learn from.");
        var features = rows.Width - (rows.Labels.Count > 0 ? 0 : targets);
        var x = new NDArray<double>(rows.Take(0, features), rows.Rows, features);
        var metrics = TargetKinds.Of(model) switch
        {
            TargetKind.Numbers => Regress(model, x, rows.Take(features, targets), targets, testSize),
            TargetKind.Labels => Classify(model, x, WholeNumbers(rows.Labels) ?? rows.Labels, testSize),
            _ => Learn(model, x),
        };
        return ((model as IHasMetadata)?.Metadata ?? new()) with
        {
            Created = DateTimeOffset.UtcNow,
            FeatureNames = rows.Columns.Names?[..features],
            Metrics = metrics,
        };
    }

    static Dictionary<string, double>? Learn(object model, NDArray<double> x)
    {
        Hyperparameters(() =>
        {
            if (model is Pipeline pipeline)
                pipeline.Fit(x);
            else if (model is ITransformer transformer)
                transformer.Fit(x);
            else
                ((IClusterer)model).Fit(x);
        });
        return null;
    }

    static Dictionary<string, double> Regress(object model, NDArray<double> x, double[] targets, int width, double? testSize)
    {
        var y = width == 1 ? new NDArray<double>(targets) : new(targets, x.Shape[0], width);
        if (testSize is not { } part)
            return LearnNumbers(model, x, y);
        var split = TrainTestSplit.Of(x.Shape[0], part);
        var metrics = LearnNumbers(model, split.Train(x), split.Train(y));
        var (test, predicted) = (split.Test(y), Predict(model, split.Test(x)));
        if (test.Shape[0] >= 2)
            metrics["test_r2"] = RegressionMetrics.R2(test, predicted);
        metrics["test_mse"] = RegressionMetrics.MeanSquaredError(test, predicted);
        return metrics;
    }

    static Dictionary<string, double> LearnNumbers(object model, NDArray<double> x, NDArray<double> y)
    {
        Hyperparameters(() =>
        {
            if (model is Pipeline pipeline)
                pipeline.Fit(x, y);
            else
                ((IRegressor)model).Fit(x, y);
        });
        // A single sample says nothing of how targets vary.
        return x.Shape[0] < 2 ? [] : new() { ["training_r2"] = RegressionMetrics.R2(y, Predict(model, x)) };
    }

    static NDArray<double> Predict(object model, NDArray<double> x) => model is Pipeline fitted ? fitted.Predict(x) : ((IRegressor)model).Predict(x);

    static Dictionary<string, double> Classify(object model, NDArray<double> x, IReadOnlyList<string> labels, double? testSize)
    {
        if (testSize is not { } part)
            return LearnLabels(model, x, labels);
        var split = TrainTestSplit.Stratified(labels, part);
        var metrics = LearnLabels(model, split.Train(x), split.Train(labels));
        metrics["test_accuracy"] = ClassificationMetrics.Accuracy(split.Test(labels), PredictNames(model, split.Test(x)));
        return metrics;
    }

    static Dictionary<string, double> LearnLabels(object model, NDArray<double> x, IReadOnlyList<string> labels)
    {
        Hyperparameters(() =>
        {
            if (ClassLabels.AreNumbers(labels))
            {
                var numbers = new NDArray<int>(labels.Select(static label => ClassLabels.Parse(label)!.Value).ToArray());
                if (model is Pipeline pipeline)
                    pipeline.Fit(x, numbers);
                else
                    ((IClassifier)model).Fit(x, numbers);
            }
            else if (model is Pipeline pipeline)
            {
                pipeline.Fit(x, labels);
            }
            else
            {
                ((IClassifier)model).Fit(x, labels);
            }
        });
        return new() { ["training_accuracy"] = ClassificationMetrics.Accuracy(labels, PredictNames(model, x)) };
    }

    static string[] PredictNames(object model, NDArray<double> x) =>
        model is Pipeline fitted ? fitted.PredictNames(x) : ((IClassifier)model).PredictNames(x);

    // Programs that have only floating-point columns write the label 1 as 1.0.
    static string[]? WholeNumbers(IReadOnlyList<string> labels)
    {
        string[] numbers = [.. labels.Select(static label => label.EndsWith(".0", StringComparison.Ordinal) ? label[..^2] : label)];
        return ClassLabels.AreNumbers(numbers) ? numbers : null;
    }

    // Errors about hyperparameters name them as the command line does: what is wrong with the data has the names x and y.
    static void Hyperparameters(Action fit)
    {
        try
        {
            fit();
        }
        catch (ArgumentException e) when (e.ParamName is { Length: > 1 } property)
        {
            throw new ToolException($"{ParamName(property)}: {Messages.Of(e)}", e) { ExitCode = ExitCode.BadUsage };
        }
    }

    static string ParamName(string property) => string.Concat(property.Select(
        static (c, i) => char.IsUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));
}
