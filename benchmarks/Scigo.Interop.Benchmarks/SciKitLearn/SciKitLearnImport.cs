using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Scigo.Models;

namespace Scigo.Interop.Benchmarks.SciKitLearn;

/// <summary>
/// Loads a random forest of 100 trees with 999 nodes, which the real scikit-learn has fitted and the Python package exported. Python loads the
/// same file, its <c>json</c>, then numpy arrays; both in turns, so that they meet the same machine.
/// </summary>
static class SciKitLearnImport
{
    const int Rounds = 7;
    const int Runs = 5;
    const string Python = "/usr/bin/python3";

    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("scigo-benchmark-");
        try
        {
            var path = Path.Combine(folder.FullName, "forest.sklearn.json");
            Execute("write", path);
            var trees = ModelFile.Load<RandomForestRegressor>(path).Trees!;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{trees.Count} trees, {trees.ChildrenLeft.Length} nodes, {new FileInfo(path).Length / 1e6:F1} MB"));
            WarmUp(path);
            var (ours, theirs) = (new double[Rounds], new double[Rounds]);
            for (var round = 0; round < Rounds; round++)
            {
                theirs[round] = double.Parse(Execute("read", path), CultureInfo.InvariantCulture);
                ours[round] = Enumerable.Range(0, Runs).Min(_ => Load(path));
            }
            Report("the fastest", ours.Min(), theirs.Min());
            Report("the median", ours.Order().ElementAt(Rounds / 2), theirs.Order().ElementAt(Rounds / 2));
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static void Report(string which, double ours, double theirs) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{which} of {Rounds} rounds: Scigo {ours:F1} ms, Python {theirs:F1} ms, {theirs / ours:F1} times"));

    // Until the code has been compiled with its profile: Python's json is C, compiled before it starts.
    static void WarmUp(string path)
    {
        for (var pass = 0; pass < 30; pass++)
        {
            Load(path);
            Thread.Sleep(50);
        }
    }

    // The processor's time, garbage collection's included: other programs that run meanwhile do not count.
    static double Load(string path)
    {
        var started = Environment.CpuUsage.TotalTime;
        GC.KeepAlive(ModelFile.Load<RandomForestRegressor>(path));
        return (Environment.CpuUsage.TotalTime - started).TotalMilliseconds;
    }

    static string Execute(string what, string path, [CallerFilePath] string here = "")
    {
        using var python = Process.Start(new ProcessStartInfo(Python, [Path.Combine(Path.GetDirectoryName(here)!, "forest.py"), what, path])
        {
            RedirectStandardOutput = true,
        })!;
        var output = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        return python.ExitCode == 0 ? output : throw new InvalidOperationException($"forest.py {what} ended with {python.ExitCode}.");
    }
}
