namespace Scigo.Interop.Onnx;

/// <summary>What the outputs of graphs are called, as skl2onnx calls them.</summary>
static class OutputNames
{
    /// <summary>The numbers predicted by a regressor, or made by a transformer, shape (N, outputs).</summary>
    internal const string Variable = "variable";

    /// <summary>The class or cluster of each row, shape (N).</summary>
    internal const string Label = "label";

    /// <summary>The probability of each class, shape (N, classes).</summary>
    internal const string Probabilities = "probabilities";

    /// <summary>The scores of a classifier without probabilities, or the distances to a clusterer's centres, shape (N, …).</summary>
    internal const string Scores = "scores";
}
