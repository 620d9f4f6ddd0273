namespace Scigo.Protobuf.Tests.Shapes;

[PersistableModel("shapes.arrays")]
public sealed partial class Arrays
{
    [Member(1)] public bool[] Truths { get; set; } = [];
    [Member(2)] public sbyte[] Int8 { get; set; } = [];
    [Member(3)] public short[] Int16 { get; set; } = [];
    [Member(4)] public int[] Int32 { get; set; } = [];
    [Member(5)] public long[] Int64 { get; set; } = [];
    [Member(6)] public ushort[] UInt16 { get; set; } = [];
    [Member(7)] public uint[] UInt32 { get; set; } = [];
    [Member(8)] public ulong[] UInt64 { get; set; } = [];
    [Member(9)] public Half[] Float16 { get; set; } = [];
    [Member(10)] public float[] Float32 { get; set; } = [];
    [Member(11)] public double[] Float64 { get; set; } = [];
}

[PersistableModel("shapes.optional_arrays")]
public sealed partial class OptionalArrays
{
    [Member(1)] public double[]? Numbers { get; set; }
    [Member(2)] public byte[]? Blob { get; set; }
    [Member(3)] public NDArray<float>? Block { get; set; }
    [Member(4, Rank = 1)] public NDArray<int>? Vector { get; set; }
}

[PersistableModel("shapes.vectors")]
public sealed partial class Vectors
{
    [Member(1, Rank = 1)] public NDArray<double> Float64 { get; set; }
    [Member(2, Rank = 1)] public NDArray<byte> UInt8 { get; set; }
    [Member(3, Rank = 1)] public NDArray<bool> Truths { get; set; }
    [Member(4, Rank = 1)] public NDArray<Half> Float16 { get; set; }
}

[PersistableModel("CorpusBlocks", ProtoField = 3)]
public sealed partial class Blocks
{
    [Fitted(1)] public NDArray<double> Float64 { get; set; }
    [Fitted(2)] public NDArray<float> Float32 { get; set; }
    [Fitted(3)] public NDArray<int> Int32 { get; set; }
    [Fitted(4)] public NDArray<bool> Truths { get; set; }
    [Fitted(5)] public NDArray<sbyte> Int8 { get; set; }
    [Fitted(6)] public NDArray<ulong> UInt64 { get; set; }
    [Fitted(7, Encoding = ProtoEncoding.Fixed)] public NDArray<int> Fixed { get; set; }
}

[PersistableModel("shapes.lists_of_blocks")]
public sealed partial class ListsOfBlocks
{
    [Member(1)] public List<NDArray<double>> Blocks { get; set; } = [];
    [Member(2)] public Dictionary<string, NDArray<double>> Named { get; set; } = [];
    [Member(3)] public List<NDArray<int>?> Holes { get; set; } = [];
}
