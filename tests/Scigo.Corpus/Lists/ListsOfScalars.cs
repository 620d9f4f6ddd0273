namespace Scigo.Corpus;

[PersistableModel("corpus.lists_of_numbers")]
public sealed partial class ListsOfNumbers : IHolds
{
    [Member(1)] public List<double> A { get; set; } = [];
    [Member(2)] public List<int> B { get; set; } = [];
    [Member(3)] public List<bool> C { get; set; } = [];
    [Member(4, Encoding = ProtoEncoding.ZigZag)] public List<long> D { get; set; } = [];
    [Member(5, Encoding = ProtoEncoding.Fixed)] public List<uint> E { get; set; } = [];
    [Member(6)] public List<Half> F { get; set; } = [];
    [Member(7)] public List<byte> G { get; set; } = [];

    public object?[] Held() => [A, B, C, D, E, F, G];
}

[PersistableModel("corpus.list_of_strings")]
public sealed partial class ListOfStrings : IHolds
{
    [Member(1)] public List<string> A { get; set; } = ["initial"];

    public object?[] Held() => [A];
}

[PersistableModel("corpus.list_of_optional_strings")]
public sealed partial class ListOfOptionalStrings : IHolds
{
    [Member(1)] public List<string?> A { get; set; } = [];

    public object?[] Held() => [A];
}

[PersistableModel("corpus.lists_of_nullables")]
public sealed partial class ListsOfNullables : IHolds
{
    [Member(1)] public List<double?> A { get; set; } = [];
    [Member(2)] public List<int?> B { get; set; } = [];
    [Member(3)] public List<bool?> C { get; set; } = [];

    public object?[] Held() => [A, B, C];
}

[PersistableModel("corpus.lists_of_arrays")]
public sealed partial class ListsOfArrays : IHolds
{
    [Member(1)] public List<byte[]> A { get; set; } = [];
    [Member(2)] public List<double[]> B { get; set; } = [];
    [Member(3)] public List<NDArray<double>> C { get; set; } = [];
    [Member(4, Encoding = ProtoEncoding.ZigZag)] public List<int[]?> D { get; set; } = [];
    [Member(5)] public List<NDArray<float>?> E { get; set; } = [];

    public object?[] Held() => [A, B, C, D, E];
}

[PersistableModel("corpus.optional_lists")]
public sealed partial class OptionalLists : IHolds
{
    [Member(1)] public List<double>? A { get; set; }
    [Member(2)] public List<string>? B { get; set; } = ["initial"];
    [Member(3)] public List<List<int>?>? C { get; set; }

    public object?[] Held() => [A, B, C];
}
