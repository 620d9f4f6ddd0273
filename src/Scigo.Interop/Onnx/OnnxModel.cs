namespace Scigo.Interop.Onnx;

/// <summary>
/// A graph as it stands in an .onnx file: a model of another library, which Scigo keeps, saves in every format and gives back to the
/// byte. The package <c>Scigo.Onnx.Runtime</c> predicts with it.
/// </summary>
[PersistableModel("OnnxModel", ProtoField = 40)]
public sealed partial class OnnxModel
{
    /// <summary>Keeps a graph.</summary>
    /// <param name="graph">The bytes of an .onnx file.</param>
    public OnnxModel(ReadOnlyMemory<byte> graph) => Graph = graph;

    /// <summary>The bytes of the .onnx file.</summary>
    [Fitted(1)]
    public ReadOnlyMemory<byte> Graph { get; }

    /// <summary>
    /// Returns the name of a tensor that is in another file, which neither <see cref="Graph"/> nor what is saved of it holds; <c>null</c>
    /// when all are here. Graphs in attributes, and functions, are looked into.
    /// </summary>
    /// <param name="options">The limits of what is read; the default ones if <c>null</c>.</param>
    /// <exception cref="ModelFormatException"><see cref="Graph"/> is no graph.</exception>
    public string? FindExternalTensor(ModelOptions? options = null) =>
        External.AllTensors.Elsewhere(OnnxFormat.Parse(Graph.Span, options ?? ModelOptions.Default));

    /// <summary>Why the graph that was loaded is none of Scigo's models; <c>null</c> where nobody asked.</summary>
    [NotPersisted]
    public string? Reason { get; init; }
}
