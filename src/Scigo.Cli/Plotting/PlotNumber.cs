using System.Globalization;

namespace Scigo.Cli.Plotting;

/// <summary>Numbers as they stand in pictures.</summary>
static class PlotNumber
{
    const int MostTicks = 20;

    internal static string Of(double value) => value == 0 ? "0" : Math.Abs(value) switch
    {
        >= 1e5 or < 1e-3 => value.ToString("0.##e0", CultureInfo.InvariantCulture),
        >= 100 => value.ToString("0", CultureInfo.InvariantCulture),
        >= 1 => value.ToString("0.##", CultureInfo.InvariantCulture),
        _ => value.ToString("0.###", CultureInfo.InvariantCulture),
    };

    /// <summary>Returns about five round numbers within a range.</summary>
    internal static IEnumerable<double> Ticks(double min, double max)
    {
        var step = Math.Pow(10, Math.Floor(Math.Log10((max - min) / 4)));
        step *= ((max - min) / step) switch { > 20 => 5, > 8 => 2, _ => 1 };
        // Counted, as large numbers do not grow by 1.
        var first = Math.Ceiling(min / step);
        for (var i = 0; i <= MostTicks && (first + i) * step <= max; i++)
            yield return (first + i) * step;
    }
}
