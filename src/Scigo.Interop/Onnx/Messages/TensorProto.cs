namespace Scigo.Interop.Onnx.Messages;

/// <summary>An array in row-major order: raw little-endian bytes, or one of the lists of numbers.</summary>
[PersistableModel("onnx.TensorProto", ForeignProto = true, InCatalog = false)]
sealed partial class TensorProto
{
    /// <summary>The dimensions; none for a scalar.</summary>
    [Member(1)]
    public long[] Dims { get; set; } = [];

    /// <summary>The type of the elements.</summary>
    [Member(2)]
    public DataType DataType { get; set; }

    /// <summary>Numbers of type float.</summary>
    [Member(4)]
    public float[] FloatData { get; set; } = [];

    /// <summary>Numbers of 32 bits and fewer.</summary>
    [Member(5)]
    public int[] Int32Data { get; set; } = [];

    /// <summary>Texts in UTF-8.</summary>
    [Member(6)]
    public List<byte[]> StringData { get; set; } = [];

    /// <summary>Whole numbers of 64 bits.</summary>
    [Member(7)]
    public long[] Int64Data { get; set; } = [];

    /// <summary>The tensor's name.</summary>
    [Member(8)]
    public string? Name { get; set; }

    /// <summary>The elements as bytes, instead of the lists.</summary>
    [Member(9)]
    public byte[]? RawData { get; set; }

    /// <summary>Numbers of type double.</summary>
    [Member(10)]
    public double[] DoubleData { get; set; } = [];

    /// <summary>A text for people.</summary>
    [Member(12)]
    public string? DocString { get; set; }

    /// <summary>Where the bytes are, when they are in another file: <c>location</c>, <c>offset</c>, <c>length</c>.</summary>
    [Member(13)]
    public List<StringStringEntryProto> ExternalData { get; set; } = [];

    /// <summary>1 when the bytes are in another file.</summary>
    [Member(14)]
    public int? DataLocation { get; set; }
}
