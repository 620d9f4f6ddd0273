using System.Runtime.InteropServices;
using Scigo.Models.Benchmarks.Harness;

namespace Scigo.Models.Benchmarks.Predicting;

/// <summary>Times predictions of a batch and of a single row.</summary>
static class PredictCommand
{
    const int Batch = 10_000;
    const string Scigo = "Scigo";

    internal static int Run(Options options)
    {
        var data = BenchmarkData.Make(Batch);
        var folder = Directory.CreateTempSubdirectory("scigo-benchmark-");
        var figures = new List<Figure>();
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "x"), MemoryMarshal.AsBytes(data.X.Span).ToArray());
            using var python = SciKitLearn.Start("Predicting/predict.py", folder.FullName);
            if (python is null)
                Console.WriteLine("Without scikit-learn, which /usr/bin/python3 does not have.");
            foreach (var (name, fit) in PredictedModels.All.Where(model => options.Want(model.Name)))
            {
                var model = fit(data) with { Name = name };
                var file = $"model{figures.Count}";
                ModelFile.Save(model.Fitted, Path.Combine(folder.FullName, $"{file}.sklearn.json"));
                foreach (var (rows, contenders) in Contenders(model, data, python, file))
                {
                    figures.AddRange(Turns.Measure(name, rows, [.. contenders]));
                    Table.Write(figures.FindAll(f => f.Model == name && f.Rows == rows), rows == 1 ? 5 : model.Target);
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        if (options.Json is { } path)
            FigureFile.Write(path, figures);
        return 0;
    }

    static IEnumerable<(int Rows, IEnumerable<Contender> Contenders)> Contenders(
        PredictedModel model, BenchmarkData data, SciKitLearn? python, string file)
    {
        var mlNet = model.MlNet?.Learn(data);
        foreach (var rows in new[] { Batch, 1 })
        {
            var requests = new Requests(rows);
            var room = new double[rows * model.Outputs];
            Contender?[] contenders =
            [
                new OwnContender(Scigo, requests.Each(i => model.Answer(data.Slice(i, rows), room))),
                .. OnnxContender.Of(model, data, requests),
                rows == 1 ? mlNet?.Single : mlNet?.Batch,
                python is null ? null : new PythonContender("scikit-learn", times => $"{file} {model.Method} {rows} {times}", python),
            ];
            yield return (rows, contenders.OfType<Contender>());
        }
    }
}
