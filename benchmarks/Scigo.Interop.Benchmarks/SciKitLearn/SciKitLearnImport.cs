using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Scigo.Models;

namespace Scigo.Interop.Benchmarks.SciKitLearn;

/// <summary>
/// Loads scikit-learn's JSON with as many numbers as a forest of 100 trees with 1,000 nodes has, five for each node: once in one long
/// array, as the arrays of trees are, and once in rows of five. Python loads the same files: its <c>json</c>, then numpy arrays.
/// </summary>
static class SciKitLearnImport
{
    const int Runs = 25;
    const string Python = "/usr/bin/python3";

    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("scigo-benchmark-");
        try
        {
            var numbers = Numbers();
            Compare(folder.FullName, "one array", new LinearRegression().SetParams(("coefficients", numbers), ("n_features", numbers.Length)));
            Compare(folder.FullName, "rows of five", new KMeans().SetParams(("centers", numbers), ("n_features", 5)));
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static void Compare(string folder, string name, object model)
    {
        var path = Path.Combine(folder, "model.sklearn.json");
        ModelFile.Save(model, path);
        var (ours, theirs) = (Fastest(() => ModelFile.Load(path)), FastestInPython(path));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}, {new FileInfo(path).Length / 1e6:F1} MB: Scigo {ours:F1} ms, Python {theirs:F1} ms, {theirs / ours:F1} times"));
    }

    static double[] Numbers()
    {
        var random = new Random(0);
        var numbers = new double[500_000];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = random.NextDouble() * 20 - 10;
        return numbers;
    }

    // The processor's time, garbage collection's included: other programs that run meanwhile do not count.
    static double Fastest(Action load)
    {
        var fastest = double.PositiveInfinity;
        for (var run = 0; run < Runs; run++)
        {
            var started = Environment.CpuUsage.TotalTime;
            load();
            fastest = Math.Min(fastest, (Environment.CpuUsage.TotalTime - started).TotalMilliseconds);
        }
        return fastest;
    }

    static double FastestInPython(string path, [CallerFilePath] string here = "")
    {
        using var python = Process.Start(new ProcessStartInfo(
            Python, [Path.Combine(Path.GetDirectoryName(here)!, "load_json.py"), path, Runs.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        })!;
        return double.Parse(python.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
    }
}
