namespace Scigo.Interop.Onnx.Messages;

/// <summary>A dimension: a number, or a name for what the caller decides (<c>onnx.TensorShapeProto.Dimension</c>).</summary>
[PersistableModel("onnx.DimensionProto", ForeignProto = true, InCatalog = false)]
sealed partial class DimensionProto
{
    /// <summary>The number of elements.</summary>
    [Member(1)]
    public long? DimValue { get; set; }

    /// <summary>The name of an open dimension.</summary>
    [Member(2)]
    public string? DimParam { get; set; }
}
