using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Plotting;

/// <summary>The rows that a model is shown with, and what was to be predicted for them, where that is known.</summary>
sealed record PlotData(NDArray<double> X, IReadOnlyList<string> Targets)
{
    internal static PlotData? Read(string? path, string? target, Features features, Session session, CancellationToken cancellation)
    {
        if (path is null)
            return null;
        using var file = InputFile.Open(path, session);
        var columns = new FeatureColumns(features);
        var rows = RowsFile.Read(file, target is null ? columns : new LabelledColumns(columns, target), session, cancellation);
        return rows.Rows > 0 ? new(rows.Slice(0, rows.Rows), rows.Labels) : throw new ToolException($"{file.Name}: there are no rows.");
    }
}
