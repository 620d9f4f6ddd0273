namespace Scigo.Interop.Onnx.Messages;

/// <summary>The type of a tensor (<c>onnx.TypeProto.Tensor</c>).</summary>
[PersistableModel("onnx.TensorTypeProto", ForeignProto = true, InCatalog = false)]
sealed partial class TensorTypeProto
{
    /// <summary>The type of its elements.</summary>
    [Member(1)]
    public DataType ElemType { get; set; }

    /// <summary>Its shape.</summary>
    [Member(2)]
    public TensorShapeProto? Shape { get; set; }
}
