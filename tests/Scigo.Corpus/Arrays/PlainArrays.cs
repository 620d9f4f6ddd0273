namespace Scigo.Corpus;

[PersistableModel("corpus.float_arrays")]
public sealed partial class FloatArrays : IHolds
{
    [Member(1)] public double[] A { get; set; } = [];
    [Member(2)] public float[] B { get; set; } = [];
    [Member(3)] public Half[] C { get; set; } = [];

    public object?[] Held() => [A, B, C];
}

[PersistableModel("corpus.signed_arrays")]
public sealed partial class SignedArrays : IHolds
{
    [Member(1)] public sbyte[] A { get; set; } = [];
    [Member(2)] public short[] B { get; set; } = [];
    [Member(3)] public int[] C { get; set; } = [];
    [Member(4)] public long[] D { get; set; } = [];

    public object?[] Held() => [A, B, C, D];
}

[PersistableModel("corpus.unsigned_arrays")]
public sealed partial class UnsignedArrays : IHolds
{
    [Member(1)] public bool[] A { get; set; } = [];
    [Member(2)] public ushort[] B { get; set; } = [];
    [Member(3)] public uint[] C { get; set; } = [];
    [Member(4)] public ulong[] D { get; set; } = [];

    public object?[] Held() => [A, B, C, D];
}

[PersistableModel("corpus.zig_zag_arrays")]
public sealed partial class ZigZagArrays : IHolds
{
    [Member(1, Encoding = ProtoEncoding.ZigZag)] public sbyte[] A { get; set; } = [];
    [Member(2, Encoding = ProtoEncoding.ZigZag)] public int[] B { get; set; } = [];
    [Member(3, Encoding = ProtoEncoding.ZigZag)] public long[] C { get; set; } = [];

    public object?[] Held() => [A, B, C];
}

[PersistableModel("corpus.fixed_arrays")]
public sealed partial class FixedArrays : IHolds
{
    [Member(1, Encoding = ProtoEncoding.Fixed)] public short[] A { get; set; } = [];
    [Member(2, Encoding = ProtoEncoding.Fixed)] public int[] B { get; set; } = [];
    [Member(3, Encoding = ProtoEncoding.Fixed)] public ulong[] C { get; set; } = [];

    public object?[] Held() => [A, B, C];
}

[PersistableModel("corpus.optional_arrays")]
public sealed partial class OptionalArrays : IHolds
{
    [Member(1)] public double[]? A { get; set; }
    [Member(2)] public int[]? B { get; set; } = [1, 2, 3];
    [Member(3)] public bool[]? C { get; set; }

    public object?[] Held() => [A, B, C];
}
