namespace Scigo.Interop.Onnx.Messages;

/// <summary>An operator set in a version.</summary>
[PersistableModel("onnx.OperatorSetIdProto", ForeignProto = true, InCatalog = false)]
sealed partial class OperatorSetIdProto
{
    /// <summary>Its name; empty for ONNX's own.</summary>
    [Member(1)]
    public string? Domain { get; set; }

    /// <summary>The version.</summary>
    [Member(2)]
    public long? Version { get; set; }
}
