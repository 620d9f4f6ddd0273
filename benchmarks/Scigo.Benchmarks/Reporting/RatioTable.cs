using System.Globalization;
using Scigo.Benchmarks.Harness;
using Spectre.Console;

namespace Scigo.Benchmarks.Reporting;

/// <summary>Prints a line for each payload, format and operation: Scigo, the peers, the floors, and the ratios between their fastest rounds.</summary>
static class RatioTable
{
    static readonly string[] Columns = ["payload", "format", "operation", "Scigo", "bytes", "allocated", "peers", "floors", "x best peer", "x floor"];

    // The table is never cut: a pipe says that it is 80 columns wide.
    const int Width = 200;

    internal static void Write(IReadOnlyList<Row> rows, IAnsiConsole console)
    {
        console.Profile.Width = Math.Max(console.Profile.Width, Width);
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in Columns)
            table.AddColumn(new TableColumn(column) { NoWrap = true });
        foreach (var group in rows.GroupBy(static row => (row.Payload, row.Format, row.Operation)))
            Add(table, [.. group]);
        console.Write(table);
    }

    static void Add(Table table, Row[] rows)
    {
        var product = rows.FirstOrDefault(static row => row.Contender == Contender.Product);
        var floors = rows.Where(static row => row.Contender.StartsWith(Contender.FloorPrefix, StringComparison.Ordinal)).ToArray();
        var peers = rows.Except(floors).Where(row => row != product).OrderBy(static row => row.MinNs).ToArray();
        table.AddRow(
            rows[0].Payload,
            rows[0].Format,
            rows[0].Operation,
            product is null ? "" : Time(product.MinNs),
            product is null ? "" : Count(product.PayloadBytes),
            product is null ? "" : Count(product.AllocatedBytes),
            Markup.Escape(string.Join('\n', peers.Select(Describe))),
            Markup.Escape(string.Join('\n', floors.Select(Describe))),
            Ratio(product, peers.FirstOrDefault()),
            Ratio(product, floors.FirstOrDefault()));
    }

    static string Describe(Row row) => $"{Time(row.MinNs),9} {row.Contender.Replace(Contender.FloorPrefix, "", StringComparison.Ordinal)}";

    static string Ratio(Row? product, Row? other) =>
        product is null || other is null ? "" : (product.MinNs / other.MinNs).ToString("0.00", CultureInfo.InvariantCulture);

    static string Count(long bytes) => bytes.ToString("#,0", CultureInfo.InvariantCulture);

    internal static string Time(double ns)
    {
        var (value, unit) = ns switch
        {
            < 1e3 => (ns, "ns"),
            < 1e6 => (ns / 1e3, "us"),
            < 1e9 => (ns / 1e6, "ms"),
            _ => (ns / 1e9, "s"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{value:0.##} {unit}");
    }
}
