using System.Diagnostics;
using Scigo.Models;

namespace Scigo.Examples.Quickstart;

/// <summary>What came of saving a model and loading it again.</summary>
sealed record RoundTrip(string Model, string Format, long Bytes, double SaveMilliseconds, double LoadMilliseconds, double LargestDifference)
{
    const int Runs = 21;

    public static RoundTrip Run(string name, object model, NDArray<double> x, Format format, string folder)
    {
        var path = Path.Combine(folder, $"{model.GetType().Name}.{format.Name}");
        object loaded = model;
        var save = MedianOf(() => format.Save(model, path));
        var load = MedianOf(() => loaded = format.Load(path));
        return new(name, format.Name, new FileInfo(path).Length, save, load, Difference(Apply(model, x), Apply(loaded, x)));
    }

    // The first runs compile the code, and a single one says little.
    static double MedianOf(Action action)
    {
        var times = new double[Runs];
        foreach (ref var time in times.AsSpan())
        {
            var started = Stopwatch.GetTimestamp();
            action();
            time = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }
        Array.Sort(times);
        return times[Runs / 2];
    }

    static double[] Apply(object model, NDArray<double> x)
    {
        if (model is not IPredictor predictor)
            return ((ITransformer)model).Transform(x).ToArray();
        var predictions = new double[x.Shape[0] * predictor.NOutputs];
        predictor.Predict(x.Span, predictions);
        return predictions;
    }

    // NaN counts as infinitely different, and so does another number of predictions.
    static double Difference(double[] expected, double[] actual)
    {
        if (expected.Length != actual.Length)
            return double.PositiveInfinity;
        var differences = expected.Zip(actual, static (e, a) => Math.Abs(e - a));
        return differences.Select(static d => double.IsNaN(d) ? double.PositiveInfinity : d).Max();
    }
}
