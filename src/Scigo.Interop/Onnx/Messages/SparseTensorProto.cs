namespace Scigo.Interop.Onnx.Messages;

/// <summary>An array that is mostly 0.</summary>
[PersistableModel("onnx.SparseTensorProto", ForeignProto = true, InCatalog = false)]
sealed partial class SparseTensorProto
{
    /// <summary>The elements that are not 0.</summary>
    [Member(1)]
    public TensorProto? Values { get; set; }

    /// <summary>Their places.</summary>
    [Member(2)]
    public TensorProto? Indices { get; set; }

    /// <summary>The dimensions.</summary>
    [Member(3)]
    public long[] Dims { get; set; } = [];
}
