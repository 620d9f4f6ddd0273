using Microsoft.ML.OnnxRuntime;
using Scigo.Interop.Onnx;
using Scigo.Models.Benchmarks.Harness;

namespace Scigo.Models.Benchmarks.Predicting;

/// <summary>ONNX Runtime on the graph that Scigo exports: with one thread, and with as many as it takes by itself.</summary>
static class OnnxContender
{
    internal static IEnumerable<Contender> Of(PredictedModel model, NDArray<double> x)
    {
        if (!model.HasGraph)
            yield break;
        var floats = Array.ConvertAll(x.ToArray(), static v => (float)v);
        foreach (var precision in new[] { OnnxPrecision.Float32, OnnxPrecision.Float64 })
        {
            var bits = precision == OnnxPrecision.Float32 ? "float32" : "float64";
            using var graph = new MemoryStream();
            new OnnxFormat(precision).Write(model.Fitted, graph, null, ModelOptions.Default);
            foreach (var threads in new[] { 1, 0 })
            {
                var session = new InferenceSession(graph.ToArray(), new SessionOptions { IntraOpNumThreads = threads });
                var name = $"ONNX Runtime {bits}, {(threads == 1 ? "1 thread" : "default")}";
                yield return precision == OnnxPrecision.Float32 ? new OwnContender(name, Run(session, floats, x)) : new OwnContender(name, Run(session, x.ToArray(), x));
            }
        }
    }

    // What is made once for many calls is made once: the input's tensor and the options.
    static Action Run<T>(InferenceSession session, T[] values, NDArray<double> x)
        where T : unmanaged
    {
        var input = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, values.AsMemory(), [x.Shape[0], x.Shape[1]]);
        var options = new RunOptions();
        string[] names = ["X"];
        OrtValue[] inputs = [input];
        return () => session.Run(options, names, inputs, session.OutputNames).Dispose();
    }
}
