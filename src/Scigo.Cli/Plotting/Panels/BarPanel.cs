namespace Scigo.Cli.Plotting.Panels;

/// <summary>Values as horizontal bars to the left and right of zero.</summary>
sealed class BarPanel(string title, IReadOnlyList<(string Label, double Value)> bars, string? note = null, Func<double, string>? format = null) : IPanel
{
    internal const int Most = 20;

    const double RowHeight = 22;
    const double ValueWidth = 62;

    public string Title => title;

    public string? Note => note;

    public double Width => PlotPage.PanelWidth;

    public double Height => bars.Count * RowHeight;

    /// <summary>The bars of the largest values, whatever their signs.</summary>
    internal static BarPanel OfLargest(string title, IReadOnlyList<(string Label, double Value)> bars) => bars.Count <= Most
        ? new(title, [.. bars.OrderByDescending(static b => Math.Abs(b.Value))])
        : new(title, [.. bars.OrderByDescending(static b => Math.Abs(b.Value)).Take(Most)], $"the {Most} largest of {bars.Count}");

    public void Draw(Svg svg)
    {
        var labels = Math.Min(200, bars.Max(static b => Svg.WidthOf(b.Label, Style.TextSize)) + 12);
        var (least, greatest) = (Math.Min(0, bars.Min(static b => b.Value)), Math.Max(0, bars.Max(static b => b.Value)));
        // Room for what stands beside the longest bar, on the sides that have bars.
        var (left, right) = (labels + (least < 0 ? ValueWidth : 0), Width - (greatest > 0 ? ValueWidth : 0));
        var scale = greatest > least ? (right - left) / (greatest - least) : 0;
        var zero = left - least * scale;
        for (var i = 0; i < bars.Count; i++)
        {
            var ((label, value), top) = (bars[i], i * RowHeight);
            svg.Text("ink", labels - 10, top + 15, Svg.Fit(label, labels - 10, Style.TextSize), "end");
            svg.Rectangle(value < 0 ? "minus" : "plus", zero + Math.Min(0, value * scale), top + 3, Math.Abs(value * scale), RowHeight - 6);
            svg.Text("small", zero + value * scale + (value < 0 ? -6 : 6), top + 15, (format ?? PlotNumber.Of)(value), value < 0 ? "end" : "start");
        }
        svg.Line("axis", zero, 0, zero, Height);
    }
}
