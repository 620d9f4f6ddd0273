namespace Scigo.Corpus;

[PersistableModel("corpus.string_keys")]
public sealed partial class StringKeys : IHolds
{
    [Member(1)] public Dictionary<string, double> A { get; set; } = [];
    [Member(2)] public Dictionary<string, string> B { get; set; } = new() { ["initial"] = "value" };

    public object?[] Held() => [A, B];
}

[PersistableModel("corpus.integer_keys")]
public sealed partial class IntegerKeys : IHolds
{
    [Member(1)] public Dictionary<int, double> A { get; set; } = [];
    [Member(2)] public Dictionary<long, bool> B { get; set; } = [];
    [Member(3)] public Dictionary<ulong, string> C { get; set; } = [];
    [Member(4)] public Dictionary<uint, int> D { get; set; } = [];

    public object?[] Held() => [A, B, C, D];
}

[PersistableModel("corpus.small_keys")]
public sealed partial class SmallKeys : IHolds
{
    [Member(1)] public Dictionary<bool, double> A { get; set; } = [];
    [Member(2)] public Dictionary<sbyte, int> B { get; set; } = [];
    [Member(3)] public Dictionary<byte, int> C { get; set; } = [];
    [Member(4)] public Dictionary<short, float> D { get; set; } = [];
    [Member(5)] public Dictionary<ushort, Half> E { get; set; } = [];

    public object?[] Held() => [A, B, C, D, E];
}

[PersistableModel("corpus.enum_keys")]
public sealed partial class EnumKeys : IHolds
{
    [Member(1)] public Dictionary<DayOfWeek, double> A { get; set; } = [];
    [Member(2)] public Dictionary<UInt64Enum, string?> B { get; set; } = [];
    [Member(3)] public SortedDictionary<SByteEnum, int> C { get; set; } = [];
    [Member(4, Encoding = ProtoEncoding.ZigZag)] public IReadOnlyDictionary<Int64Enum, int> D { get; set; } = new Dictionary<Int64Enum, int>();

    public object?[] Held() => [A, B, C];
}

[PersistableModel("corpus.encoded_maps")]
public sealed partial class EncodedMaps : IHolds
{
    [Member(1, Encoding = ProtoEncoding.ZigZag)] public Dictionary<int, long> A { get; set; } = [];
    [Member(2, Encoding = ProtoEncoding.Fixed)] public Dictionary<ulong, int> B { get; set; } = [];

    public object?[] Held() => [A, B];
}
