namespace Scigo.Interop.Onnx.Messages;

/// <summary>A value that goes into a graph or comes out of it.</summary>
[PersistableModel("onnx.ValueInfoProto", ForeignProto = true, InCatalog = false)]
sealed partial class ValueInfoProto
{
    /// <summary>The value's name.</summary>
    [Member(1)]
    public string? Name { get; set; }

    /// <summary>Its type.</summary>
    [Member(2)]
    public TypeProto? Type { get; set; }

    /// <summary>A text for people.</summary>
    [Member(3)]
    public string? DocString { get; set; }
}
