namespace Scigo.Interop.Onnx.Messages;

/// <summary>A value's type. Of those that are no tensors only whether it is one is told.</summary>
[PersistableModel("onnx.TypeProto", ForeignProto = true, InCatalog = false)]
sealed partial class TypeProto
{
    /// <summary>The type of a tensor.</summary>
    [Member(1)]
    public TensorTypeProto? TensorType { get; set; }

    /// <summary>What the value is for: <c>DATA_BATCH</c>.</summary>
    [Member(6)]
    public string? Denotation { get; set; }
}
