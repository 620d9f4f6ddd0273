using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx.External;

/// <summary>All tensors of a model, wherever they are: in its graph, in attributes, in graphs within them, in functions.</summary>
static class AllTensors
{
    /// <summary>Returns those that are in another file.</summary>
    internal static IEnumerable<TensorProto> Elsewhere(ModelProto model) => Of(model).Where(static t => t.DataLocation == ExternalReader.Elsewhere);

    static IEnumerable<TensorProto> Of(ModelProto model) =>
        [.. model.Graph is { } graph ? Of(graph) : [], .. model.Functions.SelectMany(static f => f.Node).SelectMany(Of),
            .. model.Functions.SelectMany(static f => f.AttributeProto).SelectMany(Of)];

    // No deeper than the limit of what is read.
    static IEnumerable<TensorProto> Of(GraphProto graph) =>
        [.. graph.Initializer, .. graph.SparseInitializer.SelectMany(Of), .. graph.Node.SelectMany(Of)];

    static IEnumerable<TensorProto> Of(NodeProto node) => node.Attribute.SelectMany(Of);

    static IEnumerable<TensorProto> Of(AttributeProto attribute) =>
    [
        .. Present(attribute.T), .. attribute.Tensors, .. Present(attribute.SparseTensor).SelectMany(Of), .. attribute.SparseTensors.SelectMany(Of),
        .. Present(attribute.G).Concat(attribute.Graphs).SelectMany(Of),
    ];

    static IEnumerable<TensorProto> Of(SparseTensorProto tensor) => Present(tensor.Values).Concat(Present(tensor.Indices));

    static IEnumerable<T> Present<T>(T? message)
        where T : class => message is null ? [] : [message];
}
