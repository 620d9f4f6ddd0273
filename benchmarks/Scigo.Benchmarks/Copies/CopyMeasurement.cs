using System.Diagnostics;
using Scigo.Benchmarks.Harness;
using Scigo.Buffers;

namespace Scigo.Benchmarks.Copies;

/// <summary>Times copies at 512 distances between source and destination.</summary>
static class CopyMeasurement
{
    const int Distances = 512;
    const int Samples = 7;
    const int WarmUpPasses = 3;
    const double NsOfSample = 10_000;

    static readonly (string Name, Copy Copy)[] Routines =
    [
        (Contender.Product, BlockCopy.Copy),
        ("Span.CopyTo", static (source, destination) => source.CopyTo(destination)),
    ];

    internal static readonly int[] Sizes = [.. Enumerable.Range(11, 10).Select(static power => 1 << power)];

    delegate void Copy(ReadOnlySpan<byte> source, Span<byte> destination);

    internal static IEnumerable<CopyFigures> Run()
    {
        WarmUp();
        return Sizes.SelectMany(Run).ToArray();
    }

    static IEnumerable<CopyFigures> Run(int size)
    {
        var (source, destination) = (new PinnedBuffer(size), new PinnedBuffer(size));
        source.Fill(new byte[size], 0);
        var best = Routines.Select(static _ => new double[Distances]).ToArray();
        foreach (var times in best)
            Array.Fill(times, double.PositiveInfinity);
        for (var sample = 0; sample < Samples; sample++)
        {
            for (var i = 0; i < Distances; i++)
            {
                destination.MoveTo(Distance(i));
                for (var routine = 0; routine < Routines.Length; routine++)
                    best[routine][i] = Math.Min(best[routine][i], Time(Routines[routine].Copy, source.Span, destination.GetSpan(size)));
            }
        }
        return Routines.Zip(best, (routine, times) => Figures(size, routine.Name, times));
    }

    // Every distance from 0 to 63, where the slow ones are, and the rest of the page in steps of 9.
    static int Distance(int index) => index < 64 ? index : 64 + (index - 64) * 9;

    static double Time(Copy copy, ReadOnlySpan<byte> source, Span<byte> destination)
    {
        var times = Math.Max(1, (int)(NsOfSample * 20 / source.Length));
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
            copy(source, destination);
        return (Stopwatch.GetTimestamp() - start) * (1e9 / Stopwatch.Frequency) / times;
    }

    static CopyFigures Figures(int size, string name, double[] times)
    {
        var worst = Array.IndexOf(times, times.Max());
        var sorted = times.Order().ToArray();
        return new(size, name, Math.Round(sorted[Distances / 2], 2), Math.Round(times[worst], 2), Distance(worst));
    }

    // What is compiled anew in the background takes effect after a pause.
    static void WarmUp()
    {
        for (var pass = 0; pass < WarmUpPasses; pass++)
        {
            Run(Sizes[0]).ToArray();
            Thread.Sleep(200);
        }
    }
}
