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

    /// <summary>The file that the graph was loaded from, beside which files with its tensors may be; <c>null</c> when it came from
    /// elsewhere.</summary>
    [NotPersisted]
    public string? Path { get; init; }

    /// <summary>
    /// Returns the name of a tensor that is in another file, which neither <see cref="Graph"/> nor what is saved of it holds; <c>null</c>
    /// when all are here. Graphs in attributes, and functions, are looked into.
    /// </summary>
    /// <param name="options">The limits of what is read; the default ones if <c>null</c>.</param>
    /// <exception cref="ModelFormatException"><see cref="Graph"/> is no graph.</exception>
    public string? FindExternalTensor(ModelOptions? options = null) => Elsewhere(options).FirstOrDefault() is { } tensor ? tensor.Name ?? "" : null;

    /// <summary>Returns the folder of <see cref="Path"/>, where all files with the graph's tensors are.</summary>
    /// <param name="options">The limits of what is read; the default ones if <c>null</c>.</param>
    /// <exception cref="ModelFormatException"><see cref="Graph"/> is no graph; or a file is not there, or not in that folder: named by an absolute
    /// path or one with <c>..</c>, or behind a link.</exception>
    /// <exception cref="InvalidOperationException">There is no <see cref="Path"/>.</exception>
    public string FindExternalFolder(ModelOptions? options = null)
    {
        var folder = new External.ModelFolder(Path ?? throw new InvalidOperationException("The graph was not loaded by a path: there is no folder to look in."));
        foreach (var tensor in Elsewhere(options))
            External.ExternalReader.Find(tensor, folder);
        return folder.Path;
    }

    IEnumerable<Messages.TensorProto> Elsewhere(ModelOptions? options) =>
        External.AllTensors.Elsewhere(OnnxFormat.Parse(Graph.Span, options ?? ModelOptions.Default));

    /// <summary>Why the graph that was loaded is none of Scigo's models; <c>null</c> where nobody asked.</summary>
    [NotPersisted]
    public string? Reason { get; init; }
}
