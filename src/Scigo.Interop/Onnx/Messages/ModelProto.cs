namespace Scigo.Interop.Onnx.Messages;

/// <summary>A model: a graph and the operator sets that it is written in (onnx.proto).</summary>
[PersistableModel("onnx.ModelProto", ForeignProto = true, InCatalog = false)]
sealed partial class ModelProto
{
    /// <summary>The version of ONNX's format.</summary>
    [Member(1)]
    public long? IrVersion { get; set; }

    /// <summary>What wrote the file.</summary>
    [Member(2)]
    public string? ProducerName { get; set; }

    /// <summary>The version of what wrote the file.</summary>
    [Member(3)]
    public string? ProducerVersion { get; set; }

    /// <summary>The namespace of the model's name.</summary>
    [Member(4)]
    public string? Domain { get; set; }

    /// <summary>The version of the graph.</summary>
    [Member(5)]
    public long? ModelVersion { get; set; }

    /// <summary>A text for people.</summary>
    [Member(6)]
    public string? DocString { get; set; }

    /// <summary>The computation.</summary>
    [Member(7)]
    public GraphProto? Graph { get; set; }

    /// <summary>The operator sets that the nodes come from.</summary>
    [Member(8)]
    public List<OperatorSetIdProto> OpsetImport { get; set; } = [];

    /// <summary>Whatever the model says about itself.</summary>
    [Member(14)]
    public List<StringStringEntryProto> MetadataProps { get; set; } = [];

    /// <summary>Operators that the model defines itself.</summary>
    [Member(25)]
    public List<FunctionProto> Functions { get; set; } = [];
}
