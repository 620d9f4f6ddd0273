using Scigo.Cli.Plotting.Panels;

namespace Scigo.Cli.Plotting.Models;

/// <summary>Shows matrices of which each row belongs to a class, a cluster or a component, and each column to a feature.</summary>
static class Matrices
{
    internal static IPanel Of(string title, IReadOnlyList<string> rows, FeatureNames names, NDArray<double> values)
    {
        if (values.Rank != 2 || values.Length == 0 || values.Shape[0] > rows.Count)
            throw new InvalidOperationException("the model is not fitted, or what it has learnt does not fit together.");
        var (shown, columns) = (Math.Min(values.Shape[0], MatrixPanel.Most), Math.Min(values.Shape[1], MatrixPanel.Most));
        var left = (shown < values.Shape[0], columns < values.Shape[1]) switch
        {
            (false, false) => null,
            (false, true) => $"the first {columns} of {values.Shape[1]} features",
            _ => $"the first {shown} of {values.Shape[0]} rows, {columns} of {values.Shape[1]} features",
        };
        return new MatrixPanel(title, [.. rows.Take(shown)], names.First(columns), (row, column) => values[row, column], left);
    }
}
