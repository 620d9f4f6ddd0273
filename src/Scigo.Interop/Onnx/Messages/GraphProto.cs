namespace Scigo.Interop.Onnx.Messages;

/// <summary>Nodes in the order in which they can be computed, and the constants that they take.</summary>
[PersistableModel("onnx.GraphProto", ForeignProto = true, InCatalog = false)]
sealed partial class GraphProto
{
    /// <summary>The operations.</summary>
    [Member(1)]
    public List<NodeProto> Node { get; set; } = [];

    /// <summary>The graph's name.</summary>
    [Member(2)]
    public string? Name { get; set; }

    /// <summary>Constants by name.</summary>
    [Member(5)]
    public List<TensorProto> Initializer { get; set; } = [];

    /// <summary>A text for people.</summary>
    [Member(10)]
    public string? DocString { get; set; }

    /// <summary>What is to be given, in order.</summary>
    [Member(11)]
    public List<ValueInfoProto> Input { get; set; } = [];

    /// <summary>What comes out, in order.</summary>
    [Member(12)]
    public List<ValueInfoProto> Output { get; set; } = [];

    /// <summary>The types of values between, where they do not follow from the operators.</summary>
    [Member(13)]
    public List<ValueInfoProto> ValueInfo { get; set; } = [];

    /// <summary>Constants that are mostly 0.</summary>
    [Member(15)]
    public List<SparseTensorProto> SparseInitializer { get; set; } = [];
}
