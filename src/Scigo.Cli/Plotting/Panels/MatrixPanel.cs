namespace Scigo.Cli.Plotting.Panels;

/// <summary>A matrix of values, the larger the stronger in colour.</summary>
/// <param name="title">What it shows.</param>
/// <param name="rows">The names of the rows.</param>
/// <param name="columns">The names of the columns.</param>
/// <param name="value">The value of a row and a column.</param>
/// <param name="note">What is to be known of it.</param>
sealed class MatrixPanel(string title, IReadOnlyList<string> rows, IReadOnlyList<string> columns, Func<int, int, double> value, string? note = null) : IPanel
{
    /// <summary>More are not to be read.</summary>
    internal const int Most = 24;

    const double CellHeight = 28;
    const double LongestHead = 90;
    const double NarrowestWithText = 34;

    public string Title => title;

    public string? Note => note;

    public double Width => PlotPage.PanelWidth;

    public double Height => HeadHeight + rows.Count * CellHeight;

    double Labels => Math.Min(200, rows.Max(static r => Svg.WidthOf(r, Style.TextSize)) + 12);

    double Cell => Math.Min(90, (Width - Labels - (IsSlanted(90) ? 30 : 0)) / columns.Count);

    double LongestColumn => columns.Max(static c => Svg.WidthOf(c, Style.SmallSize));

    // Names that are wider than their columns stand on end, nearly.
    double HeadHeight => IsSlanted(Cell) ? 16 + 0.75 * Math.Min(LongestHead, LongestColumn) : 22;

    bool IsSlanted(double cell) => LongestColumn > Math.Min(cell, Width / columns.Count) - 4;

    public void Draw(Svg svg)
    {
        var (labels, cell, head) = (Labels, Cell, HeadHeight);
        var largest = 0.0;
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < columns.Count; c++)
                largest = Math.Max(largest, Math.Abs(value(r, c)));
        }
        for (var c = 0; c < columns.Count; c++)
        {
            if (IsSlanted(cell))
                svg.SlantedText("small", labels + (c + 0.5) * cell, head - 6, Svg.Fit(columns[c], LongestHead, Style.SmallSize));
            else
                svg.Text("small", labels + (c + 0.5) * cell, head - 8, columns[c], "middle");
        }
        for (var r = 0; r < rows.Count; r++)
        {
            var top = head + r * CellHeight;
            svg.Text("ink", labels - 10, top + 18, Svg.Fit(rows[r], labels - 10, Style.TextSize), "end");
            for (var c = 0; c < columns.Count; c++)
            {
                var shown = value(r, c);
                svg.Rectangle("box", labels + c * cell + 1, top + 1, cell - 2, CellHeight - 2);
                // Never so strong that the number in it could not be read.
                svg.Rectangle(shown < 0 ? "minus" : "plus", labels + c * cell + 1, top + 1, cell - 2, CellHeight - 2, largest == 0 ? 0 : 0.55 * Math.Abs(shown) / largest);
                if (cell >= NarrowestWithText)
                    svg.Text("ink", labels + (c + 0.5) * cell, top + 18, Svg.Fit(PlotNumber.Of(Math.Abs(shown) < 1e-3 * largest ? 0 : shown), cell - 2, Style.TextSize), "middle");
            }
        }
    }
}
