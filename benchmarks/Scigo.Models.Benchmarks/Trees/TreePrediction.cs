using System.Diagnostics;
using System.Globalization;
using Microsoft.ML.OnnxRuntime;
using Scigo.Interop.Onnx;

namespace Scigo.Models.Benchmarks.Trees;

/// <summary>Batches and single rows, by a forest and by boosting, against ONNX Runtime with all its threads and with one.</summary>
static class TreePrediction
{
    const int Rounds = 15;
    const int Batch = 10_000;
    const int Singles = 2_000;

    internal static void Run()
    {
        var (x, targets, labels) = TreeData.Make(Batch);
        var forest = new RandomForestRegressor { NEstimators = 100, MaxLeafNodes = 500, MaxFeatures = 0.3, NJobs = -1 };
        forest.Fit(x, targets);
        var classifier = new RandomForestClassifier { NEstimators = 100, MaxLeafNodes = 500, NJobs = -1 };
        classifier.Fit(x, new NDArray<int>(labels));
        var boosted = new GradientBoostingRegressor { NEstimators = 200, MaxFeatures = 0.3 };
        boosted.Fit(x, targets);
        Console.WriteLine("| model | rows | Scigo, min (median) | ONNX Runtime, min (median) | times | one thread, min (median) | times |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        var numbers = new double[Batch * 3];
        Compare("RandomForestRegressor, 100 trees of 500 leaves", forest, rows => forest.Predict(rows, numbers), x);
        Compare("RandomForestClassifier, 100 trees of 500 leaves, 3 classes", classifier, rows => classifier.PredictProba(rows, numbers), x);
        Compare("GradientBoostingRegressor, 200 trees of depth 3", boosted, rows => boosted.Predict(rows, numbers), x);
    }

    delegate void Prediction(ReadOnlySpan<double> rows);

    static void Compare(string name, object model, Prediction predict, NDArray<double> x)
    {
        using var stream = new MemoryStream();
        new OnnxFormat(OnnxPrecision.Float32).Write(model, stream, null, ModelOptions.Default);
        using var all = new InferenceSession(stream.ToArray());
        using var one = new InferenceSession(stream.ToArray(), new SessionOptions { IntraOpNumThreads = 1 });
        var floats = Array.ConvertAll(x.ToArray(), static v => (float)v);
        Row(name, Batch, 1, () => predict(x.Span), () => RunOnnx(all, floats, Batch), () => RunOnnx(one, floats, Batch));
        Row(name, 1, Singles, () => predict(x.Row(7)), () => RunOnnx(all, floats, 1), () => RunOnnx(one, floats, 1));
    }

    static void RunOnnx(InferenceSession session, float[] floats, int rows)
    {
        using var input = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, floats.AsMemory(0, rows * TreeData.Features), [rows, TreeData.Features]);
        using var outputs = session.Run(new RunOptions(), ["X"], [input], session.OutputNames);
    }

    static void Row(string name, int rows, int repeats, params Action[] contenders)
    {
        var times = contenders.Select(static _ => new List<double>()).ToArray();
        foreach (var contender in contenders)
            Time(contender, Math.Max(repeats, 30));
        // In turn, so that what else the machine does is everyone's.
        for (var round = 0; round < Rounds; round++)
        {
            for (var c = 0; c < contenders.Length; c++)
                times[c].Add(Time(contenders[c], repeats));
        }
        var cells = times.Select(Text).ToArray();
        var least = times.Select(static t => t.Min()).ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {rows:#,0} | {cells[0]} | {cells[1]} | {least[1] / least[0]:0.0} | {cells[2]} | {least[2] / least[0]:0.0} |"));
    }

    // Microseconds for each.
    static double Time(Action action, int repeats)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
            action();
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / repeats;
    }

    static string Text(List<double> times) =>
        string.Create(CultureInfo.InvariantCulture, $"{times.Min():#,0.0} µs ({times.Order().ElementAt(times.Count / 2):#,0.0})");
}
