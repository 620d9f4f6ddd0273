using System.CommandLine;
using System.Globalization;
using System.Text;
using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Plotting;
using Scigo.Cli.Plotting.Models;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands;

/// <summary><c>scigo plot</c>.</summary>
static class PlotCommand
{
    internal static Command Create(Session session)
    {
        var model = new Argument<string>("MODEL") { Description = "The model's file, or - for standard input." };
        var data = new Option<string?>("--data", "-d")
        {
            Description = "Rows to show the model with: CSV with a header, or a JSON array of arrays; - for standard input.",
            HelpName = "rows.csv|rows.json",
        };
        var target = new Option<string?>("--target", "-t")
        {
            Description = "The column that was to be predicted, by name or by number from 1: predictions are shown beside it.",
            HelpName = "COLUMN",
        };
        var depth = new Option<int>("--depth")
        {
            Description = "How many levels of a tree are drawn.",
            HelpName = "LEVELS",
            DefaultValueFactory = static _ => 3,
        };
        depth.Validators.Add(result =>
        {
            // What is no number at all is reported already.
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out var levels) && levels is < 1 or > 8)
                result.AddError("The depth is from 1 to 8.");
        });
        var output = new Option<string>("--output", "-o")
        {
            Description = "The picture's file, or - for standard output.",
            HelpName = "FILE.svg|-",
            DefaultValueFactory = static _ => "model.svg",
        };
        var command = new ToolCommand(
            "plot",
            "Draws a model as SVG: coefficients, clusters, trees, importances, components; with rows and targets, its predictions.",
            "scigo plot model.scigo",
            "scigo plot model.scigo --data iris.csv --target species -o iris.svg")
        {
            model, data, target, depth, output,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(model) == "-" && result.GetValue(data) == "-")
                result.AddError("The model and the rows cannot both come from standard input.");
            if (result.GetValue(target) is not null && result.GetValue(data) is null)
                result.AddError("--target is a column of --data, which is not there.");
        });
        command.Runs((parsed, cancellation) => Run(
            session, parsed.GetRequiredValue(model), parsed.GetValue(data), parsed.GetValue(target), parsed.GetValue(depth),
            parsed.GetRequiredValue(output), cancellation));
        return command;
    }

    static int Run(Session session, string path, string? dataPath, string? target, int depth, string output, CancellationToken cancellation)
    {
        OutputFile.RequireFolder(output);
        using var file = InputFile.Open(path, session);
        var model = ModelInput.Load(file, session, cancellation);
        var metadata = (model as IHasMetadata)?.Metadata ?? ModelInput.ReadMetadata(file);
        var features = Features.Of(model, metadata);
        var data = PlotData.Read(dataPath, target, features, session, cancellation);
        var picture = Subject.Of(file.Name, () => PlotPage.Draw(Title(model), Subtitle(file.Name, metadata), ModelPlots.Of(model, features, depth, data)));
        OutputFile.Write(output, session, stream => stream.Write(Encoding.UTF8.GetBytes(picture)));
        if (output != "-")
            session.Text.WriteLine(OneLine.Of($"{output}: {Title(model)}"));
        return ExitCode.Ok;
    }

    static string Title(object model) => model is Scigo.Models.Pipeline pipeline
        ? string.Join(" → ", pipeline.Steps.Select(static step => ((IPersistableModel)step.Estimator).Codec.WireName))
        : ((IPersistableModel)model).Codec.WireName;

    static string Subtitle(string name, ModelMetadata? metadata)
    {
        var parts = new List<string> { Path.GetFileName(name) };
        if (metadata?.TrainingSamples is > 0 and var samples)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{samples:N0} samples"));
        if (metadata?.TrainingFeatures is > 0 and var count)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count:N0} features"));
        foreach (var (metric, value) in metadata?.Metrics ?? new Dictionary<string, double>())
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{metric} {value:0.####}"));
        return string.Join(" · ", parts);
    }
}
