namespace Scigo.Cli.Plotting;

/// <summary>A picture: a title, and panels one below the other.</summary>
static class PlotPage
{
    /// <summary>The width of panels that do not need more.</summary>
    internal const double PanelWidth = 720;

    const double Margin = 24;
    const double HeadHeight = 26;

    internal static string Draw(string title, string subtitle, IReadOnlyList<IPanel> panels)
    {
        var svg = new Svg();
        var width = 2 * Margin + Math.Max(PanelWidth, panels.Max(static p => p.Width));
        var height = 84 + panels.Sum(static p => HeadHeight + p.Height + Margin);
        svg.Rectangle("paper", 0, 0, width, height, corner: 0);
        svg.Text("title", Margin, 38, title);
        svg.Text("mute", Margin, 58, Svg.Fit(subtitle, width - 2 * Margin, Style.TextSize));
        var top = 84.0;
        foreach (var panel in panels)
        {
            svg.Text("head", Margin, top + 12, panel.Title);
            if (panel.Note is { } note)
                svg.Text("small", width - Margin, top + 12, note, "end");
            svg.BeginGroup(Margin, top + HeadHeight);
            panel.Draw(svg);
            svg.EndGroup();
            top += HeadHeight + panel.Height + Margin;
        }
        return svg.Document(width, height);
    }
}
