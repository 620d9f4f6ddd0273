namespace Scigo.Cli.Plotting.Panels;

/// <summary>A point of a scatter plot.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Upwards.</param>
/// <param name="Category">Says its colour.</param>
/// <param name="Label">What stands beside it; points with a label are drawn large.</param>
readonly record struct ScatterPoint(double X, double Y, int Category, string? Label = null);

/// <summary>Points in a plane.</summary>
sealed class ScatterPanel(string title, string xLabel, string yLabel, IReadOnlyList<ScatterPoint> points, string? note = null, bool diagonal = false) : IPanel
{
    const double Left = 64;
    const double Bottom = 44;

    public string Title => title;

    public string? Note => note;

    public double Width => PlotPage.PanelWidth;

    public double Height => 440;

    public void Draw(Svg svg)
    {
        var (x, y) = (Range(points.Select(static p => p.X)), Range(points.Select(static p => p.Y)));
        if (diagonal)
            x = y = (Math.Min(x.Min, y.Min), Math.Max(x.Max, y.Max));
        var (right, floor) = (Width - 8, Height - Bottom);
        double AtX(double value) => Left + (value - x.Min) / (x.Max - x.Min) * (right - Left);
        double AtY(double value) => floor - (value - y.Min) / (y.Max - y.Min) * floor;
        foreach (var tick in PlotNumber.Ticks(x.Min, x.Max))
        {
            svg.Line("grid", AtX(tick), 0, AtX(tick), floor);
            svg.Text("small", AtX(tick), floor + 16, PlotNumber.Of(tick), "middle");
        }
        foreach (var tick in PlotNumber.Ticks(y.Min, y.Max))
        {
            svg.Line("grid", Left, AtY(tick), right, AtY(tick));
            svg.Text("small", Left - 8, AtY(tick) + 4, PlotNumber.Of(tick), "end");
        }
        svg.Text("mute", (Left + right) / 2, Height - 6, Svg.Fit(xLabel, right - Left, Style.TextSize), "middle");
        svg.Text("mute", Left + 8, 14, Svg.Fit(yLabel, right - Left, Style.TextSize));
        if (diagonal)
            svg.Line("axis", AtX(x.Min), AtY(x.Min), AtX(x.Max), AtY(x.Max));
        foreach (var point in points.Where(static p => p.Label is null))
            svg.Circle(Style.Category(point.Category), AtX(point.X), AtY(point.Y), 3.2, 0.65);
        foreach (var point in points.Where(static p => p.Label is not null))
        {
            svg.Circle(Style.Category(point.Category), AtX(point.X), AtY(point.Y), 8);
            svg.Circle("ring", AtX(point.X), AtY(point.Y), 8);
        }
        // Above all circles, on the side that has room.
        foreach (var point in points.Where(static p => p.Label is not null))
        {
            var onLeft = AtX(point.X) > right - 40;
            svg.Text("head", AtX(point.X) + (onLeft ? -13 : 13), AtY(point.Y) + 4.5, point.Label!, onLeft ? "end" : "start");
        }
    }

    // A little more than there is.
    static (double Min, double Max) Range(IEnumerable<double> values)
    {
        var (min, max) = (values.Min(), values.Max());
        var more = max > min ? Math.Max(0.06 * (max - min), 1e-9 * Math.Max(Math.Abs(min), Math.Abs(max))) : Math.Max(1, Math.Abs(max));
        return (min - more, max + more);
    }
}
