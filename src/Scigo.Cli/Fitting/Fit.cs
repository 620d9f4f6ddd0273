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
    internal static ModelMetadata Run(object model, RowTable rows, int targets)
    {
        if (rows.Rows == 0)
            throw new InvalidDataException("there are no rows to learn from.");
        var features = rows.Width - (rows.Labels.Count > 0 ? 0 : targets);
        var x = new NDArray<double>(rows.Take(0, features), rows.Rows, features);
        var metrics = TargetKinds.Of(model) switch
        {
            TargetKind.Numbers => Regress(model, x, rows.Take(features, targets), targets),
            TargetKind.Labels => Classify(model, x, rows.Labels),
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

    static Dictionary<string, double> Regress(object model, NDArray<double> x, double[] targets, int width)
    {
        var y = width == 1 ? new NDArray<double>(targets) : new(targets, x.Shape[0], width);
        Hyperparameters(() =>
        {
            if (model is Pipeline pipeline)
                pipeline.Fit(x, y);
            else
                ((IRegressor)model).Fit(x, y);
        });
        var predicted = model is Pipeline fitted ? fitted.Predict(x) : ((IRegressor)model).Predict(x);
        // A single sample says nothing of how targets vary.
        return x.Shape[0] < 2 ? [] : new() { ["training_r2"] = RegressionMetrics.R2(y, predicted) };
    }

    static Dictionary<string, double> Classify(object model, NDArray<double> x, IReadOnlyList<string> labels)
    {
        labels = WholeNumbers(labels) ?? labels;
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
        var predicted = model is Pipeline fitted ? fitted.PredictNames(x) : ((IClassifier)model).PredictNames(x);
        return new() { ["training_accuracy"] = ClassificationMetrics.Accuracy(labels, predicted) };
    }

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
