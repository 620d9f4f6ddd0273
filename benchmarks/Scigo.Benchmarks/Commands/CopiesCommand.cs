using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Scigo.Benchmarks.Copies;
using Spectre.Console;

namespace Scigo.Benchmarks.Commands;

/// <summary><c>copies</c>: the copy cliff.</summary>
static class CopiesCommand
{
    static readonly string[] Columns = ["bytes", "contender", "median GB/s", "worst GB/s", "worst / median", "worst distance"];

    internal static Command Create()
    {
        var json = new Option<FileInfo?>("--json") { Description = "Where to write the figures, too.", HelpName = "FILE" };
        var command = new Command("copies", "Times copies of 2 KB to 1 MB at 512 distances between source and destination.") { json };
        command.SetAction(parsed =>
        {
            IReadOnlyList<CopyFigures> figures = [.. CopyMeasurement.Run()];
            AnsiConsole.Write(TableOf(figures));
            if (parsed.GetValue(json) is { } file)
                File.WriteAllBytes(file.FullName, JsonSerializer.SerializeToUtf8Bytes(figures, CopyJson.Default.IReadOnlyListCopyFigures));
        });
        return command;
    }

    static Table TableOf(IReadOnlyList<CopyFigures> figures)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in Columns)
            table.AddColumn(column);
        foreach (var row in figures)
            table.AddRow(
                Text(row.Bytes, "#,0"),
                row.Contender,
                Text(row.MedianGBs, "0.0"),
                Text(row.WorstGBs, "0.0"),
                Text(row.Ratio, "0.00"),
                Text(row.WorstOffset, "0"));
        return table;
    }

    static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
