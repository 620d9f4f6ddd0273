using System.Globalization;

namespace Scigo.Examples.Quickstart;

/// <summary>A table of numbers with a line of names, the target in the last column.</summary>
sealed record DataSet(NDArray<double> X, NDArray<double> Y)
{
    public static DataSet Load(string name)
    {
        using var reader = new StreamReader(typeof(DataSet).Assembly.GetManifestResourceStream(name)!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);
        double[][] rows = [.. lines.Select(line => line.Split(',').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray())];
        return new(
            new NDArray<double>(rows.SelectMany(row => row[..^1]).ToArray(), rows.Length, rows[0].Length - 1),
            rows.Select(row => row[^1]).ToArray());
    }
}
