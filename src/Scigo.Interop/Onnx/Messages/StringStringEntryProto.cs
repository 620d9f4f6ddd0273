namespace Scigo.Interop.Onnx.Messages;

/// <summary>A named text.</summary>
[PersistableModel("onnx.StringStringEntryProto", ForeignProto = true, InCatalog = false)]
sealed partial class StringStringEntryProto
{
    /// <summary>The name.</summary>
    [Member(1)]
    public string? Key { get; set; }

    /// <summary>The text.</summary>
    [Member(2)]
    public string? Value { get; set; }
}
