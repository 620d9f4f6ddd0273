using System.Globalization;
using Spectre.Console;

namespace Scigo.Examples.Quickstart;

/// <summary>Prints results as a table; as plain columns where the output goes to a file or another program.</summary>
static class Report
{
    static readonly string[] Headings = ["model", "format", "bytes", "save ms", "load ms", "max difference"];

    public static void Print(IEnumerable<RoundTrip> results)
    {
        string[][] rows = [.. results.Select(Cells)];
        if (Console.IsOutputRedirected)
            PrintPlain([Headings, .. rows]);
        else
            PrintTable(rows);
    }

    static string[] Cells(RoundTrip r) =>
    [
        r.Model,
        r.Format,
        r.Bytes.ToString("N0", CultureInfo.InvariantCulture),
        r.SaveMilliseconds.ToString("F3", CultureInfo.InvariantCulture),
        r.LoadMilliseconds.ToString("F3", CultureInfo.InvariantCulture),
        r.LargestDifference.ToString("R", CultureInfo.InvariantCulture),
    ];

    static void PrintTable(string[][] rows)
    {
        var table = new Table().RoundedBorder();
        for (var i = 0; i < Headings.Length; i++)
            table.AddColumn(IsText(i) ? new TableColumn(Headings[i]) : new TableColumn(Headings[i]).RightAligned());
        foreach (var row in rows)
            table.AddRow(row.Select(Markup.Escape).ToArray());
        AnsiConsole.Write(table);
    }

    static void PrintPlain(string[][] rows)
    {
        int[] widths = [.. Headings.Select((_, i) => rows.Max(row => row[i].Length))];
        foreach (var row in rows)
        {
            var cells = row.Select((cell, i) => IsText(i) ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]));
            Console.WriteLine(string.Join("  ", cells));
        }
    }

    static bool IsText(int column) => column < 2;
}
