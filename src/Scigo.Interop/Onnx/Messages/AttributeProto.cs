namespace Scigo.Interop.Onnx.Messages;

/// <summary>A named constant of a node. <see cref="Type"/> says which member holds it.</summary>
[PersistableModel("onnx.AttributeProto", ForeignProto = true, InCatalog = false)]
sealed partial class AttributeProto
{
    /// <summary>The attribute's name.</summary>
    [Member(1)]
    public string? Name { get; set; }

    /// <summary>A number.</summary>
    [Member(2)]
    public float? F { get; set; }

    /// <summary>A whole number.</summary>
    [Member(3)]
    public long? I { get; set; }

    /// <summary>A text in UTF-8.</summary>
    [Member(4)]
    public byte[]? S { get; set; }

    /// <summary>A tensor.</summary>
    [Member(5)]
    public TensorProto? T { get; set; }

    /// <summary>A graph, for loops and branches.</summary>
    [Member(6)]
    public GraphProto? G { get; set; }

    /// <summary>Numbers.</summary>
    [Member(7)]
    public float[] Floats { get; set; } = [];

    /// <summary>Whole numbers.</summary>
    [Member(8)]
    public long[] Ints { get; set; } = [];

    /// <summary>Texts in UTF-8.</summary>
    [Member(9)]
    public List<byte[]> Strings { get; set; } = [];

    /// <summary>Tensors.</summary>
    [Member(10)]
    public List<TensorProto> Tensors { get; set; } = [];

    /// <summary>Graphs.</summary>
    [Member(11)]
    public List<GraphProto> Graphs { get; set; } = [];

    /// <summary>What the attribute holds.</summary>
    [Member(20)]
    public AttributeType Type { get; set; }

    /// <summary>A sparse tensor.</summary>
    [Member(22)]
    public SparseTensorProto? SparseTensor { get; set; }

    /// <summary>Sparse tensors.</summary>
    [Member(23)]
    public List<SparseTensorProto> SparseTensors { get; set; } = [];
}
