using System.Globalization;

namespace Scigo.Cli.Tests.Support;

/// <summary>The data sets that all tests share: a header, features, the target in the last column.</summary>
static class Data
{
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "data", name + ".csv");

    public static string[] FeatureNames(string name) => File.ReadLines(PathOf(name)).First().Split(',')[..^1];

    public static (NDArray<double> X, double[] Y) Load(string name)
    {
        var rows = File.ReadLines(PathOf(name)).Skip(1)
            .Select(static line => Array.ConvertAll(line.Split(','), static cell => double.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        return (NDArray.FromRows(rows.Select(static row => row[..^1]).ToArray()), [.. rows.Select(static row => row[^1])]);
    }
}
