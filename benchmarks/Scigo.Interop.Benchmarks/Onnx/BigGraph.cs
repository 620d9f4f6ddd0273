using System.Diagnostics;
using System.Globalization;
using Scigo.Interop.Onnx;
using Scigo.Models;

namespace Scigo.Interop.Benchmarks.Onnx;

/// <summary>
/// Saves a pipeline whose graph has more than the 2 GB that one message may have, loads it again, and has ONNX's own checker and ONNX Runtime
/// take it. It needs 10 GB of memory and 3 GB of disk: too much for a test that always runs.
/// </summary>
static class BigGraph
{
    const int Features = 12_000;
    const int Rows = 3;
    const string Python = "/usr/bin/python3";

    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("scigo-big-").FullName;
        try
        {
            var path = Path.Combine(folder, "model.onnx");
            var model = new Pipeline(("first", Components(1)), ("second", Components(2)));
            var x = new NDArray<double>(Numbers(3, Rows * Features), Rows, Features);
            var expected = model.Transform(x).ToArray();
            Timed("saved", () => ModelFile.Save(model, path));
            foreach (var file in Directory.GetFiles(folder))
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Path.GetFileName(file)}: {new FileInfo(file).Length:#,0} bytes"));
            Pipeline? loaded = null;
            Timed("loaded", () => loaded = ModelFile.Load<Pipeline>(path));
            Require(loaded!.Transform(x).ToArray().SequenceEqual(expected), "The loaded model transforms rows to other numbers.");
            (model, loaded) = (null, null);
            GC.Collect();
            Timed("passed by ONNX's checker", () => Check(path));
            double[] computed = [];
            Timed("run by ONNX Runtime", () =>
            {
                using var predictor = new OnnxPredictor(ModelFile.Load<OnnxModel>(path));
                computed = predictor.Predict(x).ToArray();
            });
            var apart = expected.Zip(computed, static (e, c) => Math.Abs(e - c)).Max() / expected.Max(Math.Abs);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"largest difference, relative to the largest number: {apart:0.0e0}"));
            Require(apart <= 1e-12, "ONNX Runtime transforms rows to other numbers.");
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static void Timed(string what, Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} in {clock.Elapsed.TotalSeconds:0.0} s"));
    }

    static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new InvalidOperationException(otherwise);
    }

    // As many components as features: 1.15 GB.
    static PCA Components(int seed) => new PCA { NComponents = Features }.SetParams(
        ("mean", new NDArray<double>(Numbers(seed, Features))),
        ("components", new NDArray<double>(Numbers(seed, Features * Features), Features, Features)));

    static double[] Numbers(int seed, int count)
    {
        var random = new Random(seed);
        var numbers = new double[count];
        for (var i = 0; i < count; i++)
            numbers[i] = random.NextDouble() - 0.5;
        return numbers;
    }

    static void Check(string path)
    {
        using var python = Process.Start(Python, ["-c", "import onnx, sys; onnx.checker.check_model(sys.argv[1])", path])!;
        python.WaitForExit();
        Require(python.ExitCode == 0, $"ONNX's checker ended with {python.ExitCode}.");
    }
}
