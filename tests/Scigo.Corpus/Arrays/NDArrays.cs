namespace Scigo.Corpus;

[PersistableModel("corpus.nd_array")]
public sealed partial class NDArrayOfDoubles : IHolds
{
    [Member(1)] public NDArray<double> A { get; set; }

    public object?[] Held() => [A];
}

[PersistableModel("corpus.nd_floats")]
public sealed partial class NDFloats : IHolds
{
    [Member(1)] public NDArray<float> A { get; set; }
    [Member(2)] public NDArray<Half> B { get; set; }
    [Member(3)] public NDArray<bool> C { get; set; }

    public object?[] Held() => [A, B, C];
}

[PersistableModel("corpus.nd_integers")]
public sealed partial class NDIntegers : IHolds
{
    [Member(1)] public NDArray<sbyte> A { get; set; }
    [Member(2)] public NDArray<short> B { get; set; }
    [Member(3, Encoding = ProtoEncoding.ZigZag)] public NDArray<int> C { get; set; }
    [Member(4, Encoding = ProtoEncoding.Fixed)] public NDArray<long> D { get; set; }
    [Member(5)] public NDArray<byte> E { get; set; }
    [Member(6)] public NDArray<ushort> F { get; set; }
    [Member(7)] public NDArray<uint> G { get; set; }
    [Member(8)] public NDArray<ulong> H { get; set; }

    public object?[] Held() => [A, B, C, D, E, F, G, H];
}

[PersistableModel("corpus.nullable_nd_arrays")]
public sealed partial class NullableNDArrays : IHolds
{
    [Member(1)] public NDArray<double>? A { get; set; }
    [Member(2)] public NDArray<int>? B { get; set; } = NDArray.Create([1, 2, 3, 4], 2, 2);

    public object?[] Held() => [A, B];
}

[PersistableModel("corpus.vectors")]
public sealed partial class Vectors : IHolds
{
    [Member(1, Rank = 1)] public NDArray<double> A { get; set; }
    [Member(2, Rank = 1)] public NDArray<int> B { get; set; }
    [Member(3, Rank = 1, Encoding = ProtoEncoding.ZigZag)] public NDArray<long> C { get; set; }
    [Member(4, Rank = 1)] public NDArray<byte> D { get; set; }
    [Member(5, Rank = 1)] public NDArray<bool> E { get; set; }

    public object?[] Held() => [A, B, C, D, E];
}

[PersistableModel("corpus.nullable_vectors")]
public sealed partial class NullableVectors : IHolds
{
    [Member(1, Rank = 1)] public NDArray<double>? A { get; set; }
    [Member(2, Rank = 1)] public NDArray<float>? B { get; set; } = NDArray.Create([1f]);

    public object?[] Held() => [A, B];
}
