namespace Scigo.Interop.Onnx.Messages;

/// <summary>An operator that is made of others.</summary>
[PersistableModel("onnx.FunctionProto", ForeignProto = true, InCatalog = false)]
sealed partial class FunctionProto
{
    /// <summary>The operator's name.</summary>
    [Member(1)]
    public string? Name { get; set; }

    /// <summary>The operations that it is made of.</summary>
    [Member(7)]
    public List<NodeProto> Node { get; set; } = [];

    /// <summary>Attributes with the values that they have where none are given.</summary>
    [Member(11)]
    public List<AttributeProto> AttributeProto { get; set; } = [];
}
