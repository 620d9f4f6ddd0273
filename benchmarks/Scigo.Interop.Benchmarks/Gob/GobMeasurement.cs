using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Scigo.Interop.Gob;
using Scigo.Models;

namespace Scigo.Interop.Benchmarks.Gob;

/// <summary>How long reading a model takes.</summary>
/// <param name="Layout"><c>scigo</c>, SciGo's struct with a vector of gonum, or <c>plain</c>, a struct with a slice.</param>
/// <param name="Bytes">The bytes of the gob.</param>
/// <param name="GoNs">The median of Go's times, in nanoseconds.</param>
/// <param name="ScigoNs">The median of Scigo's times, in nanoseconds.</param>
sealed record GobFigures(string Layout, int Bytes, double GoNs, double ScigoNs);

/// <summary>
/// Reads the same bytes with Go's decoder and with Scigo's, in turns, so that both meet the same machine. Each read is whole: a new decoder,
/// the types, the model.
/// </summary>
static class GobMeasurement
{
    const int Rounds = 5;
    const int Runs = 3000;

    internal static IEnumerable<GobFigures> Run(int features)
    {
        var folder = Directory.CreateTempSubdirectory("scigo-gob-").FullName;
        try
        {
            var bench = Build(folder);
            foreach (var layout in new[] { "scigo", "plain" })
            {
                var data = Execute(bench, "write", layout, features.ToString(CultureInfo.InvariantCulture));
                var file = Path.Combine(folder, layout);
                File.WriteAllBytes(file, data);
                var (go, scigo) = (new double[Rounds], new double[Rounds]);
                WarmUp(layout, data);
                for (var round = 0; round < Rounds; round++)
                {
                    go[round] = double.Parse(System.Text.Encoding.ASCII.GetString(Execute(bench, "read", layout, file)), CultureInfo.InvariantCulture);
                    scigo[round] = Median(layout, data);
                }
                yield return new GobFigures(layout, data.Length, go.Order().ElementAt(Rounds / 2), scigo.Order().ElementAt(Rounds / 2));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static object Read(string layout, byte[] data) =>
        layout == "plain" ? ModelGob.Deserialize<PlainModel>(data) : ModelGob.Deserialize<LinearRegression>(data);

    // Until the code has been compiled with its profile: a program in Go is compiled before it starts.
    static void WarmUp(string layout, byte[] data)
    {
        for (var pass = 0; pass < 20; pass++)
        {
            Median(layout, data, 100);
            Thread.Sleep(110);
        }
    }

    static double Median(string layout, byte[] data, int runs = Runs)
    {
        var times = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(Read(layout, data));
            times[i] = (Stopwatch.GetTimestamp() - start) * (1e9 / Stopwatch.Frequency);
        }
        Array.Sort(times);
        return times[runs / 2];
    }

    static string Build(string folder, [CallerFilePath] string here = "")
    {
        var sources = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../tests/Scigo.Interop.Tests/Go"));
        Execute(
            "env", "-C", sources, $"GOCACHE={folder}/cache", "GOPROXY=off", "GO111MODULE=on", "go", "build", "-o", $"{folder}/bench", "./bench");
        return $"{folder}/bench";
    }

    static byte[] Execute(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true })!;
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.ToArray()
            : throw new InvalidOperationException($"{command} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
