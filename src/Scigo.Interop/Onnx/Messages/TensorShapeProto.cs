namespace Scigo.Interop.Onnx.Messages;

/// <summary>The dimensions of a tensor.</summary>
[PersistableModel("onnx.TensorShapeProto", ForeignProto = true, InCatalog = false)]
sealed partial class TensorShapeProto
{
    /// <summary>One for each dimension.</summary>
    [Member(1)]
    public List<DimensionProto> Dim { get; set; } = [];
}
