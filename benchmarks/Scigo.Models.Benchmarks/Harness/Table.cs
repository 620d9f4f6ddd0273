using System.Globalization;

namespace Scigo.Models.Benchmarks.Harness;

/// <summary>Figures as a table: each with how many times as long it took as the first.</summary>
static class Table
{
    internal static void Write(IReadOnlyList<Figure> figures, double target)
    {
        Line($"\n{figures[0].Model}, {figures[0].Rows:#,0} row(s){(target > 0 ? $": at least {target} times as fast as ONNX Runtime" : "")}\n");
        Line($"| | minimum | median | allocated | times Scigo's minimum |");
        Line($"|---|---|---|---|---|");
        foreach (var figure in figures)
        {
            var allocated = figure.AllocatedBytes is { } bytes ? string.Create(CultureInfo.InvariantCulture, $"{bytes:#,0} B") : "";
            Line($"| {figure.Contender} | {Text(figure.MinNs)} | {Text(figure.MedianNs)} | {allocated} | {figure.MinNs / figures[0].MinNs:0.00} |");
        }
    }

    static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    static string Text(double ns) => ns < 1e3
        ? string.Create(CultureInfo.InvariantCulture, $"{ns:0} ns")
        : ns < 1e6 ? string.Create(CultureInfo.InvariantCulture, $"{ns / 1e3:0.0} µs") : string.Create(CultureInfo.InvariantCulture, $"{ns / 1e6:0.00} ms");
}
