using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using Scigo.Interop.Onnx;

namespace Scigo.Interop.Tests.Onnx;

/// <summary>Runs a graph with Microsoft's ONNX Runtime.</summary>
static class OnnxRun
{
    /// <summary>Returns the answers by the names that <see cref="Answers"/> has for them.</summary>
    internal static SortedDictionary<string, double[]> Answer(byte[] onnx, NDArray<double> x, OnnxPrecision precision, IReadOnlyList<string>? classes)
    {
        using var session = new InferenceSession(onnx);
        using var outputs = session.Run([Input(x, precision)]);
        var answers = new SortedDictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var output in outputs)
        {
            var values = Numbers(output, classes);
            switch (output.Name)
            {
                case "label":
                    answers["predict"] = values;
                    break;
                case "probabilities":
                    answers["predict_proba"] = values;
                    break;
                case "scores":
                    answers[classes is null ? "transform" : "decision_function"] = values;
                    break;
                default:
                    answers["variable"] = values;
                    break;
            }
        }
        return answers;
    }

    static NamedOnnxValue Input(NDArray<double> x, OnnxPrecision precision) => precision == OnnxPrecision.Float64
        ? NamedOnnxValue.CreateFromTensor("X", new DenseTensor<double>(x.ToArray(), [x.Shape[0], x.Shape[1]]))
        : NamedOnnxValue.CreateFromTensor("X", new DenseTensor<float>(Array.ConvertAll(x.ToArray(), static v => (float)v), [x.Shape[0], x.Shape[1]]));

    // Names of classes become their positions, as Predict has them.
    static double[] Numbers(NamedOnnxValue output, IReadOnlyList<string>? classes) => output.Value switch
    {
        Tensor<double> doubles => [.. doubles],
        Tensor<float> floats => [.. floats.Select(static v => (double)v)],
        Tensor<long> integers => [.. integers.Select(static v => (double)v)],
        Tensor<string> names => [.. names.Select(name => (double)Array.IndexOf([.. classes!], name))],
        IEnumerable<NamedOnnxValue> maps => [.. maps.SelectMany(static map => map.Value is IDictionary<long, float> byNumber
            ? byNumber.OrderBy(static p => p.Key).Select(static p => (double)p.Value)
            : map.AsDictionary<string, float>().OrderBy(static p => p.Key, StringComparer.Ordinal).Select(static p => (double)p.Value))],
        var other => throw new NotSupportedException(other.GetType().ToString()),
    };
}
