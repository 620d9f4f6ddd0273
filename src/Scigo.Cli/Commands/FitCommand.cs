using System.CommandLine;
using System.Globalization;
using Scigo.Cli.Errors;
using Scigo.Cli.Fitting;
using Scigo.Cli.Input;
using Scigo.Cli.Saving;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands;

/// <summary><c>scigo fit</c>.</summary>
static class FitCommand
{
    internal static Command Create(Session session)
    {
        var model = new Argument<string[]>("MODEL")
        {
            Description = "A type of model, several for a pipeline, or a file whose hyperparameters are taken.",
            Arity = ArgumentArity.OneOrMore,
        };
        model.CompletionSources.Add(static _ => ModelTypes.Names.Select(static name => new System.CommandLine.Completions.CompletionItem(name)));
        model.Validators.Add(static result =>
        {
            if (FitModel.Check([.. result.Tokens.Select(static token => token.Value)]) is { } problem)
                result.AddError(problem);
        });
        var input = new Option<string>("--input", "-i")
        {
            Description = "The rows: CSV with a header, or a JSON array of arrays; - for standard input.",
            HelpName = "rows.csv|rows.json",
            Required = true,
        };
        var target = new Option<string[]>("--target", "-t")
        {
            Description = "The column to learn to predict, by name or by number from 1; several for a regression of several outputs.",
            HelpName = "COLUMN",
        };
        var ignore = new Option<string[]>("--ignore")
        {
            Description = "A column that is no feature.",
            HelpName = "COLUMN",
        };
        var param = new Option<string[]>("--param", "-p")
        {
            Description = "A hyperparameter, in a pipeline after the step's name: sgdclassifier__alpha=0.01.",
            HelpName = "name=value",
        };
        param.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens.Where(static token => token.Value.IndexOf('=') <= 0))
                result.AddError($"'{token.Value}' is no parameter: name=value is expected.");
        });
        var testSize = new Option<double?>("--test-size")
        {
            Description = "A part of the rows, between 0 and 1, that is not learnt from: the model is scored on it.",
            HelpName = "PART",
        };
        testSize.Validators.Add(result =>
        {
            // What is no number at all is reported already.
            if (result.Tokens is [{ Value: var text }] && double.TryParse(text, CultureInfo.InvariantCulture, out var part) && part is not (> 0 and < 1))
                result.AddError("The test size is between 0 and 1.");
        });
        var output = new Option<string>("--output", "-o")
        {
            Description = "The model's file, whose extension names the format, or - for standard output.",
            HelpName = "FILE|-",
            DefaultValueFactory = static _ => "model.scigo",
        };
        var to = TargetFormat.Option("--output");
        var command = new ToolCommand(
            "fit",
            "Fits a model to rows, and saves it.",
            "scigo fit LinearRegression --input rows.csv --target price",
            "scigo fit StandardScaler SGDClassifier --input iris.csv --target species --param sgdclassifier__loss=log_loss -o iris.scigo",
            "scigo fit RandomForestRegressor -i rows.csv -t price --param n_estimators=200 --test-size 0.25",
            "scigo fit KMeans --input rows.csv --ignore id --param n_clusters=3 --output clusters.json",
            "scigo fit model.scigo --input newer.csv --target price --output newer.scigo")
        {
            model, input, target, ignore, param, testSize, output, to,
        };
        command.Validators.Add(result =>
        {
            // While a line is completed, there may be no value at all.
            if (result.GetValue(output) is { } path && TargetFormat.Find(path, result.GetValue(to)) is null)
                result.AddError(TargetFormat.Unknown(path));
            if (result.GetValue(input) == "-" && result.GetValue(model) is ["-"])
                result.AddError("The model and the rows cannot both come from standard input.");
        });
        command.Runs((parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(output);
            OutputFile.RequireFolder(path);
            var fitted = FitModel.Create(parsed.GetRequiredValue(model), parsed.GetValue(param) ?? [], session, cancellation);
            var metadata = Fit(fitted, parsed.GetRequiredValue(input), parsed.GetValue(target) ?? [], parsed.GetValue(ignore) ?? [], parsed.GetValue(testSize), session, cancellation);
            var format = TargetFormat.Find(path, parsed.GetValue(to))!;
            ModelOutput.Save(fitted, metadata, path, format, ModelOptions.Default, 0, session, cancellation);
            if (path != "-")
                session.Text.WriteLine(Summary(path, (IPersistableModel)fitted, metadata));
            return ExitCode.Ok;
        });
        return command;
    }

    static ModelMetadata Fit(
        object model, string input, string[] targets, string[] ignored, double? testSize, Session session, CancellationToken cancellation)
    {
        var kind = TargetKinds.Of(model);
        var name = ((IPersistableModel)model).Codec.WireName;
        if (kind == TargetKind.None && targets.Length > 0)
            throw BadUsage($"{name} learns without a target: leave the column out by --ignore {targets[0]}.");
        if (kind != TargetKind.None && targets.Length == 0)
            throw BadUsage($"{name} learns from a target: name its column by --target.");
        if (kind == TargetKind.Labels && targets.Length > 1)
            throw BadUsage($"{name} learns from one target, not {targets.Length}.");
        if (kind == TargetKind.None && testSize is not null)
            throw BadUsage($"{name} is not scored: leave out --test-size.");
        using var file = InputFile.Open(input, session);
        var rows = RowsFile.Read(file, new TrainingColumns(kind, targets, ignored), session, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return Subject.Of(file.Name, () => ProgressBar.Run(session, $"fitting {name}", file.Length, _ => Fitting.Fit.Run(model, rows, targets.Length, testSize)));
    }

    static ToolException BadUsage(string problem) => new(problem) { ExitCode = ExitCode.BadUsage };

    static string Summary(string path, IPersistableModel model, ModelMetadata metadata)
    {
        var summary = FormattableString.Invariant(
            $"{path}: {model.Codec.WireName}, {metadata.TrainingSamples} samples, {metadata.TrainingFeatures} features");
        foreach (var (name, value) in metadata.Metrics ?? new Dictionary<string, double>())
            summary += $", {name} {value.ToString("0.####", CultureInfo.InvariantCulture)}";
        return OneLine.Of(summary);
    }
}
