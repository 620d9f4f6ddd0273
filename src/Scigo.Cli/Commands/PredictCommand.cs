using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Prediction;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands;

/// <summary><c>scigo predict</c>.</summary>
static class PredictCommand
{
    // Values at a time, between which the progress is shown and Ctrl-C is heard.
    const int BlockLength = 1 << 18;

    internal static Command Create(Session session)
    {
        var model = new Argument<string>("MODEL") { Description = "The model's file, or - for standard input." };
        var input = new Option<string>("--input", "-i")
        {
            Description = "The rows: a JSON array of arrays, or CSV with a header; - for standard input.",
            HelpName = "rows.json|rows.csv",
            Required = true,
        };
        var method = new Option<string?>("--method", "-m")
        {
            Description = "What to ask of the model; by default predict, or transform where it does not predict.",
        };
        method.AcceptOnlyFromAmong([.. PredictionMethods.All.Select(static m => m.Name)]);
        var output = new Option<string>("--output", "-o")
        {
            Description = "Where the JSON array goes.",
            HelpName = "FILE|-",
            DefaultValueFactory = static _ => "-",
        };
        var command = new ToolCommand(
            "predict",
            "Predicts for rows of features, and writes a JSON array of numbers, labels or rows.",
            "scigo predict model.scigo --input rows.csv",
            "scigo predict kmeans.json --input rows.json --method transform --output distances.json",
            "echo '[[5.1, 3.5, 1.4, 0.2]]' | scigo predict model.pb --input -")
        {
            model, input, method, output,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(model) == "-" && result.GetValue(input) == "-")
                result.AddError("The model and the rows cannot both come from standard input.");
        });
        command.Runs((parsed, cancellation) => Run(
            session,
            parsed.GetRequiredValue(model),
            parsed.GetRequiredValue(input),
            parsed.GetValue(method),
            parsed.GetRequiredValue(output),
            cancellation));
        return command;
    }

    static int Run(Session session, string modelPath, string inputPath, string? methodName, string output, CancellationToken cancellation)
    {
        using var modelFile = InputFile.Open(modelPath, session);
        using var rowsFile = InputFile.Open(inputPath, session);
        var model = ModelInput.Load(modelFile, session, cancellation);
        var method = Subject.Of(modelFile.Name, () => PredictionMethods.Find(model, methodName));
        var features = Features.Of(model, (model as IHasMetadata)?.Metadata ?? ModelInput.ReadMetadata(modelFile));
        var rows = RowsFile.Read(rowsFile, new FeatureColumns(features), session, cancellation);
        var json = Subject.Of(modelFile.Name, () => Apply(method, model, rows, session, cancellation));
        OutputFile.Write(output, session, stream => stream.Write(json.Span));
        return ExitCode.Ok;
    }

    static ReadOnlyMemory<byte> Apply(
        PredictionMethod method, object model, RowTable rows, Session session, CancellationToken cancellation)
        => ProgressBar.Run(session, method.Name, (long)rows.Rows * rows.Width * sizeof(double), progress =>
        {
            var json = new PredictionJson();
            var block = Math.Max(1, BlockLength / Math.Max(1, rows.Width));
            for (var row = 0; row < rows.Rows; row += block)
            {
                cancellation.ThrowIfCancellationRequested();
                json.Add(method.Apply(model, rows.Slice(row, Math.Min(block, rows.Rows - row))));
                progress?.Report((long)row * rows.Width * sizeof(double));
            }
            return json.End();
        });
}
