using System.Collections.Concurrent;
using System.Globalization;

namespace Scigo.Tests.Shared;

/// <summary>A data set of data/*.csv, the target in the last column.</summary>
sealed class Table
{
    static readonly ConcurrentDictionary<string, Table> Loaded = new();

    readonly double[][] rows;

    Table(string name) =>
        rows = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", $"{name}.csv")).Skip(1).Select(Parse)];

    internal static Table Load(string name) => Loaded.GetOrAdd(name, n => new(n));

    internal NDArray<double> X => Columns([.. Enumerable.Range(0, rows[0].Length - 1)]);

    internal NDArray<double> Y => new(rows.Select(row => row[^1]).ToArray());

    internal NDArray<int> Labels => new(rows.Select(row => (int)row[^1]).ToArray());

    internal NDArray<double> Columns(int[] columns, int? count = null)
    {
        var selected = rows.Take(count ?? rows.Length).SelectMany(row => columns.Select(c => row[c])).ToArray();
        return new(selected, selected.Length / columns.Length, columns.Length);
    }

    static double[] Parse(string line) => [.. line.Split(',').Select(v => double.Parse(v, CultureInfo.InvariantCulture))];
}
