namespace Scigo.Protobuf.Tests.Shapes;

[PersistableModel("CorpusNumbers", ProtoField = 40)]
public sealed partial class Numbers
{
    [Member(1)] public bool Truth { get; set; }
    [Member(2)] public sbyte Int8 { get; set; }
    [Member(3)] public short Int16 { get; set; }
    [Member(4)] public int Int32 { get; set; }
    [Member(5)] public long Int64 { get; set; }
    [Member(6)] public byte UInt8 { get; set; }
    [Member(7)] public ushort UInt16 { get; set; }
    [Member(8)] public uint UInt32 { get; set; }
    [Member(9)] public ulong UInt64 { get; set; }
    [Member(10)] public Half Float16 { get; set; }
    [Member(11)] public float Float32 { get; set; }
    [Member(12)] public double Float64 { get; set; }
}

[PersistableModel("shapes.zigzag")]
public sealed partial class ZigZags
{
    [Member(1, Encoding = ProtoEncoding.ZigZag)] public sbyte Int8 { get; set; }
    [Member(2, Encoding = ProtoEncoding.ZigZag)] public short Int16 { get; set; }
    [Member(3, Encoding = ProtoEncoding.ZigZag)] public int Int32 { get; set; }
    [Member(4, Encoding = ProtoEncoding.ZigZag)] public long Int64 { get; set; }
    [Member(5, Encoding = ProtoEncoding.ZigZag)] public int[] Many { get; set; } = [];
    [Member(6, Encoding = ProtoEncoding.ZigZag)] public NDArray<long> Block { get; set; }
    [Member(7, Encoding = ProtoEncoding.ZigZag)] public Dictionary<int, long> Map { get; set; } = [];
}

[PersistableModel("shapes.fixed")]
public sealed partial class Fixeds
{
    [Member(1, Encoding = ProtoEncoding.Fixed)] public short Int16 { get; set; }
    [Member(2, Encoding = ProtoEncoding.Fixed)] public int Int32 { get; set; }
    [Member(3, Encoding = ProtoEncoding.Fixed)] public long Int64 { get; set; }
    [Member(4, Encoding = ProtoEncoding.Fixed)] public byte UInt8 { get; set; }
    [Member(5, Encoding = ProtoEncoding.Fixed)] public uint UInt32 { get; set; }
    [Member(6, Encoding = ProtoEncoding.Fixed)] public ulong UInt64 { get; set; }
    [Member(7, Encoding = ProtoEncoding.Fixed)] public short[] Small { get; set; } = [];
    [Member(8, Encoding = ProtoEncoding.Fixed)] public uint[] Many { get; set; } = [];
    [Member(9, Encoding = ProtoEncoding.Fixed)] public List<long> List { get; set; } = [];
    [Member(10, Encoding = ProtoEncoding.Fixed)] public Dictionary<ulong, uint> Map { get; set; } = [];
}

[PersistableModel("shapes.nullable_numbers")]
public sealed partial class NullableNumbers
{
    [Member(1)] public bool? Truth { get; set; }
    [Member(2)] public sbyte? Int8 { get; set; }
    [Member(3)] public int? Int32 { get; set; }
    [Member(4)] public ulong? UInt64 { get; set; }
    [Member(5)] public Half? Float16 { get; set; }
    [Member(6)] public double? Float64 { get; set; }
}
