using Microsoft.ML.OnnxRuntime;
using Scigo.Interop.Onnx;
using Scigo.Models.Benchmarks.Harness;

namespace Scigo.Models.Benchmarks.Predicting;

/// <summary>ONNX Runtime on the graph that Scigo exports: with one thread, and with as many as it takes by itself.</summary>
static class OnnxContender
{
    internal static IEnumerable<Contender> Of(PredictedModel model, BenchmarkData data, Requests requests)
    {
        if (!model.HasGraph)
            yield break;
        var floats = Array.ConvertAll(data.X.ToArray(), static v => (float)v);
        foreach (var precision in new[] { OnnxPrecision.Float32, OnnxPrecision.Float64 })
        {
            var bits = precision == OnnxPrecision.Float32 ? "float32" : "float64";
            using var graph = new MemoryStream();
            new OnnxFormat(precision).Write(model.Fitted, graph, null, ModelOptions.Default);
            foreach (var threads in new[] { 1, 0 })
            {
                var session = new InferenceSession(graph.ToArray(), new SessionOptions { IntraOpNumThreads = threads });
                var name = $"ONNX Runtime {bits}, {(threads == 1 ? "1 thread" : "default")}";
                yield return new OwnContender(
                    name, precision == OnnxPrecision.Float32 ? Run(session, floats, requests) : Run(session, data.X.ToArray(), requests));
            }
        }
    }

    // What is made once for many calls is made once: the tensors and the options.
    static Action Run<T>(InferenceSession session, T[] values, Requests requests)
        where T : unmanaged
    {
        var length = requests.Rows * BenchmarkData.Features;
        OrtValue[][] inputs = [.. Enumerable.Range(0, requests.Count).Select(i => new[]
        {
            OrtValue.CreateTensorValueFromMemory(
                OrtMemoryInfo.DefaultInstance, values.AsMemory(i * length, length), [requests.Rows, BenchmarkData.Features]),
        })];
        var options = new RunOptions();
        string[] names = ["X"];
        return requests.Each(i => session.Run(options, names, inputs[i], session.OutputNames).Dispose());
    }
}
