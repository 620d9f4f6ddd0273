using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Scigo.Models.Benchmarks.Trees;

/// <summary>Training on 100,000 × 50 against scikit-learn: the processor's time of both, one thread each.</summary>
static class TreeTraining
{
    const int Rows = 100_000;
    const string Python = "/usr/bin/python3";

    internal static void Run([CallerFilePath] string here = "")
    {
        var (x, targets, labels) = TreeData.Make(Rows);
        var folder = Directory.CreateTempSubdirectory("scigo-benchmark-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "x"), MemoryMarshal.AsBytes(x.Span).ToArray());
            File.WriteAllBytes(Path.Combine(folder.FullName, "targets"), MemoryMarshal.AsBytes(targets.AsSpan()).ToArray());
            File.WriteAllBytes(Path.Combine(folder.FullName, "labels"), MemoryMarshal.AsBytes(labels.AsSpan()).ToArray());
            var y = new NDArray<int>(labels);
            Console.WriteLine("| model | Scigo | scikit-learn | part |");
            Console.WriteLine("|---|---|---|---|");
            Compare("DecisionTreeClassifier()", () => new DecisionTreeClassifier().Fit(x, y));
            Compare("DecisionTreeRegressor(max_depth=10)", () => new DecisionTreeRegressor { MaxDepth = 10 }.Fit(x, targets));
            Compare("RandomForestClassifier(n_estimators=5)", () => new RandomForestClassifier { NEstimators = 5 }.Fit(x, y));
            Compare("GradientBoostingRegressor(n_estimators=3)", () => new GradientBoostingRegressor { NEstimators = 3 }.Fit(x, targets));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        void Compare(string model, Action fit)
        {
            var (ours, theirs) = (double.PositiveInfinity, double.PositiveInfinity);
            for (var round = 0; round < 2; round++)
            {
                var started = Environment.CpuUsage.TotalTime;
                fit();
                ours = Math.Min(ours, (Environment.CpuUsage.TotalTime - started).TotalSeconds);
                theirs = Math.Min(theirs, InPython(Path.Combine(Path.GetDirectoryName(here)!, "Trees", "train.py"), folder.FullName, model));
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{model}` | {ours:0.00} s | {theirs:0.00} s | {ours / theirs:0.00} |"));
        }
    }

    static double InPython(params string[] arguments)
    {
        using var python = Process.Start(new ProcessStartInfo(Python, arguments) { RedirectStandardOutput = true })!;
        return double.Parse(python.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
    }
}
