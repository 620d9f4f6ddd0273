using System.CommandLine;
using System.Text.Json;
using Scigo.Benchmarks.Files;

namespace Scigo.Benchmarks.Commands;

/// <summary><c>large</c>: a model of 3 GB, saved and loaded.</summary>
static class LargeCommand
{
    internal static Command Create()
    {
        var json = new Option<FileInfo?>("--json") { Description = "Where to write the figures, too.", HelpName = "FILE" };
        var command = new Command("large", "Saves and loads a model of several arrays of 3 GB in all, and prints time and peak memory.") { json };
        command.SetAction(parsed =>
        {
            var large = LargeFile.Measure();
            Console.WriteLine($"file   {large.FileBytes:#,0} bytes");
            Console.WriteLine($"save   {large.SaveSeconds:0.00} s, at most {large.SavePeakBytes / 1e6:0.0} MB besides the model");
            Console.WriteLine($"load   {large.LoadSeconds:0.00} s, at most {large.LoadPeakBytes / 1e6:0.0} MB besides the model");
            if (parsed.GetValue(json) is { } file)
                File.WriteAllBytes(file.FullName, JsonSerializer.SerializeToUtf8Bytes(large, LargeFileJson.Default.LargeFile));
        });
        return command;
    }
}
