using System.CommandLine;
using System.Diagnostics;
using Scigo.Benchmarks.RandomNumbers;

namespace Scigo.Benchmarks.Commands;

/// <summary><c>numbers</c>: formatting and parsing, judged on a hundred million random bit patterns.</summary>
static class NumbersCommand
{
    const long Step = 1_000_000;

    internal static Command Create()
    {
        var count = new Option<long>("--count")
        {
            Description = "How many random bit patterns of double, and as many of float.",
            DefaultValueFactory = static _ => 100_000_000,
        };
        var seed = new Option<int>("--seed") { Description = "Which ones.", DefaultValueFactory = static _ => 1 };
        var command = new Command("numbers", "Formats and parses random numbers and every Half, and judges each by exact arithmetic.") { count, seed };
        command.SetAction(parsed =>
        {
            var (patterns, start) = (parsed.GetValue(count), parsed.GetValue(seed));
            Report("Half", static _ => NumberRun.Halves());
            Report("float", progress => NumberRun.Floats(patterns, start, progress));
            Report("double", progress => NumberRun.Doubles(patterns, start, progress));
        });
        return command;
    }

    static void Report(string type, Func<Action<long>, long> run)
    {
        var watch = Stopwatch.StartNew();
        var shown = 0L;
        var right = run(done =>
        {
            var steps = done / Step;
            if (Interlocked.Exchange(ref shown, steps) < steps)
                Console.Error.Write($"\r{type} {done:#,0} ");
        });
        Console.Error.Write("\r");
        Console.WriteLine($"{type,-8}{right,15:#,0} finite numbers: shortest, closest, read back exactly; {watch.Elapsed.TotalSeconds:0.0} s");
    }
}
