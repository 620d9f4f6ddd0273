namespace Scigo.Interop.Tests.Support;

/// <summary>
/// How far a model's answers may be from those of the model that it was written from, by the way that it went: the one table of all tests.
/// Relative to the largest of the answers; 0 is to the last bit.
/// </summary>
static class Tolerances
{
    static readonly Dictionary<string, double> Ways = new()
    {
        ["ONNX Runtime, float64"] = 1e-12,
        ["ONNX Runtime, float32"] = 1e-5,
    };

    static readonly Dictionary<(string Way, string Model), double> Exceptions = new()
    {
        // Learnt in few steps, its weights are large: the score is a sum of terms that cancel each other, each rounded to float.
        [("ONNX Runtime, float32", "SGDClassifier, modified Huber, 2 classes")] = 2e-5,
    };

    /// <summary>Returns the tolerance of a way for an entry of FittedModels.</summary>
    internal static double Of(string way, string model) => Exceptions.TryGetValue((way, model), out var exception) ? exception : Ways[way];
}
