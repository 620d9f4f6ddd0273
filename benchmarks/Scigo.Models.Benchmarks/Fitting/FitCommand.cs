using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Scigo.Models.Benchmarks.Harness;

namespace Scigo.Models.Benchmarks.Fitting;

/// <summary>Times training against scikit-learn, in turn, each with the threads that it takes by itself.</summary>
static class FitCommand
{
    const int Rows = 100_000;
    const double Target = 2;
    const int MostRounds = 9;
    const double EnoughNs = 6e9;

    internal static int Run(Options options)
    {
        var data = FitData.Make(Rows);
        var folder = Directory.CreateTempSubdirectory("scigo-benchmark-");
        var figures = new List<Figure>();
        try
        {
            Write(folder, "x", data.X.Span);
            Write(folder, "counts", data.Counts.Span);
            Write(folder, "targets", data.Targets.Span);
            Write(folder, "labels", data.Labels.Span);
            using var python = SciKitLearn.Start("Fitting/fit.py", folder.FullName);
            if (python is null)
            {
                Console.Error.WriteLine("There is no scikit-learn: /usr/bin/python3 does not have it.");
                return 1;
            }
            Console.WriteLine("| | Scigo | scikit-learn | times | Scigo, processor | scikit-learn, processor | times | |");
            Console.WriteLine("|---|---|---|---|---|---|---|---|");
            foreach (var model in TrainedModels.All.Where(model => options.Want(model.Python)))
                figures.AddRange(Compare(model, data, python));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        if (options.Json is { } path)
            FigureFile.Write(path, figures);
        return 0;
    }

    static IEnumerable<Figure> Compare(TrainedModel model, FitData data, SciKitLearn python)
    {
        var (ours, theirs) = (new List<(double Ns, double Processor)>(), new List<(double Ns, double Processor)>());
        // The first is not counted: the runtime compiles, Python imports.
        for (var (round, spent) = (0, 0.0); round < 3 || (round <= MostRounds && spent < EnoughNs); round++)
        {
            var own = Time(() => model.Fit(data));
            var answer = Array.ConvertAll(
                python.Ask($"{model.Samples} {model.Targets} {model.Python}").Split(' '), static n => double.Parse(n, CultureInfo.InvariantCulture));
            spent += own.Ns + answer[0];
            if (round == 0)
                continue;
            ours.Add(own);
            theirs.Add((answer[0], answer[1]));
        }
        var (a, b) = (ours.Min(static t => t.Ns), theirs.Min(static t => t.Ns));
        var (c, d) = (ours.Min(static t => t.Processor), theirs.Min(static t => t.Processor));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| `{model.Python}` | {a / 1e6:0.0} ms | {b / 1e6:0.0} ms | {a / b:0.00} | {c / 1e6:0.0} ms | {d / 1e6:0.0} ms | {c / d:0.00} | {(a > Target * b ? "missed" : "")} |"));
        return [FigureOf("Scigo", ours), FigureOf("scikit-learn", theirs)];

        Figure FigureOf(string contender, List<(double Ns, double Processor)> times) => new(
            model.Python, Rows, contender, times.Min(static t => t.Ns), times.Select(static t => t.Ns).Order().ElementAt(times.Count / 2), null,
            times.Min(static t => t.Processor));
    }

    static (double Ns, double Processor) Time(Action action)
    {
        GC.Collect();
        var (started, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        action();
        return (Stopwatch.GetElapsedTime(started).TotalNanoseconds, (Environment.CpuUsage.TotalTime - processor).TotalNanoseconds);
    }

    static void Write<T>(DirectoryInfo folder, string name, ReadOnlySpan<T> values)
        where T : unmanaged =>
        File.WriteAllBytes(Path.Combine(folder.FullName, name), MemoryMarshal.AsBytes(values).ToArray());
}
