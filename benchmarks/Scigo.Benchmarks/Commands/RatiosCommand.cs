using System.CommandLine;
using System.Text.Json;
using Scigo.Benchmarks.Files;
using Scigo.Benchmarks.Harness;
using Scigo.Benchmarks.Payloads;
using Scigo.Benchmarks.Reporting;
using Spectre.Console;

namespace Scigo.Benchmarks.Commands;

/// <summary><c>ratios</c>: Scigo, its peers and the floors, in turn in one process.</summary>
static class RatiosCommand
{
    internal static Command Create()
    {
        var only = new Option<string[]>("--only") { Description = "These payloads only: S,P,D,T,F,M,X,L,map,load,save", HelpName = "PAYLOAD,…" };
        var formats = new Option<string[]>("--format") { Description = "These formats only: binary,json,protobuf,file", HelpName = "FORMAT,…" };
        var json = new Option<FileInfo?>("--json") { Description = "Where to write the rows, too.", HelpName = "FILE" };
        var smoke = new Option<bool>("--smoke") { Description = "Finds out whether everything runs: the figures mean nothing." };
        var command = new Command("ratios", "Times Scigo, its peers and the floors in turn, and prints one table.") { only, formats, json, smoke };
        command.SetAction(parsed =>
        {
            var effort = parsed.GetValue(smoke) ? Effort.Smoke : Effort.Full;
            var rows = Run(Names(parsed.GetValue(only)), Names(parsed.GetValue(formats)), effort);
            RatioTable.Write(rows, AnsiConsole.Console);
            if (parsed.GetValue(json) is { } file)
                File.WriteAllBytes(file.FullName, JsonSerializer.SerializeToUtf8Bytes(rows, RowJson.Default.IReadOnlyListRow));
        });
        return command;
    }

    internal static IReadOnlyList<Row> Run(IReadOnlyList<string> payloads, IReadOnlyList<string> formats, Effort effort)
    {
        var rows = new List<Row>();
        foreach (var payload in PayloadList.All.Where(payload => Wanted(payloads, payload.Name) || Wanted(payloads, payload.Name.Split('-')[0])))
        {
            foreach (var format in Formats.InMemory.Where(format => Wanted(formats, format.Text())))
            {
                Console.Error.WriteLine($"{payload.Name} {format.Text()} …");
                rows.AddRange(Measurement.Run(payload.In(format), effort));
            }
        }
        if (Wanted(formats, Format.File.Text()))
            rows.AddRange(Files(payloads, effort));
        return rows;
    }

    static IEnumerable<Row> Files(IReadOnlyList<string> payloads, Effort effort)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in FileCells.Names.Where(name => Wanted(payloads, name) || Wanted(payloads, name.Split('-')[0])))
        {
            Console.Error.WriteLine($"{name} …");
            foreach (var row in Measurement.Run(FileCells.Create(name, folder.Path), effort))
                yield return row;
        }
    }

    // All when none is named.
    static bool Wanted(IReadOnlyList<string> names, string name) => names.Count == 0 || names.Contains(name, StringComparer.OrdinalIgnoreCase);

    static string[] Names(string[]? values) =>
        [.. (values ?? []).SelectMany(static value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
