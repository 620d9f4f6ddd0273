namespace Scigo.Interop.Onnx.Messages;

/// <summary>An operation.</summary>
[PersistableModel("onnx.NodeProto", ForeignProto = true, InCatalog = false)]
sealed partial class NodeProto
{
    /// <summary>The values that it takes; empty for those left out.</summary>
    [Member(1)]
    public List<string> Input { get; set; } = [];

    /// <summary>The values that it makes.</summary>
    [Member(2)]
    public List<string> Output { get; set; } = [];

    /// <summary>The node's own name.</summary>
    [Member(3)]
    public string? Name { get; set; }

    /// <summary>The operator: <c>MatMul</c>.</summary>
    [Member(4)]
    public string? OpType { get; set; }

    /// <summary>Its attributes.</summary>
    [Member(5)]
    public List<AttributeProto> Attribute { get; set; } = [];

    /// <summary>A text for people.</summary>
    [Member(6)]
    public string? DocString { get; set; }

    /// <summary>The operator set: empty for ONNX's own, <c>ai.onnx.ml</c> for classic machine learning.</summary>
    [Member(7)]
    public string? Domain { get; set; }
}
