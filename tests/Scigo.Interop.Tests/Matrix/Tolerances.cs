namespace Scigo.Interop.Tests.Matrix;

/// <summary>
/// How far a model's answers may be from those of the model that it was written from: the one table of all tests. Relative to the largest
/// of the answers; 0 is to the last bit.
/// </summary>
static class Tolerances
{
    /// <summary>By the way that the model went, or by who answers.</summary>
    static readonly Dictionary<string, double> Ways = new()
    {
        ["record"] = 0,
        ["scigo"] = 0,
        ["JSON"] = 0,
        ["protobuf"] = 0,
        ["ONNX, float64"] = 0,
        ["ONNX, float32"] = 1e-5,
        ["gob"] = 0,
        ["scikit-learn"] = 0,
        ["safetensors"] = 0,
        [SciKitLearn] = 1e-9,
        [OnnxRuntime + ", float64"] = 1e-12,
        [OnnxRuntime + ", float32"] = 1e-5,
    };

    /// <summary>Where the rule of the way does not hold, with the reason.</summary>
    internal static readonly IReadOnlyList<Exception> Exceptions =
    [
        new(OnnxRuntime + ", float32", "SGDClassifier, modified Huber, 2 classes", 2e-5, "its weights are large, and the terms of its scores cancel each other"),
    ];

    /// <summary>The ways that have a tolerance.</summary>
    internal static IEnumerable<string> Names => Ways.Keys;

    /// <summary>scikit-learn itself, which predicts with what was written.</summary>
    internal const string SciKitLearn = "scikit-learn in Python";

    /// <summary>Microsoft's library, which runs graphs.</summary>
    internal const string OnnxRuntime = "ONNX Runtime";

    /// <summary>Returns the tolerance of a way for an entry of FittedModels.</summary>
    internal static double Of(string way, string model) => Exceptions.FirstOrDefault(e => (e.Way, e.Model) == (way, model))?.Tolerance ?? Ways[way];

    /// <summary>A model that a way's own tolerance is too small for.</summary>
    internal sealed record Exception(string Way, string Model, double Tolerance, string Reason);
}
