namespace Scigo.Corpus;

[PersistableModel("corpus.signed_varints")]
public sealed partial class SignedVarints : IHolds
{
    [Member(1)] public sbyte A { get; set; }
    [Member(2)] public short B { get; set; }
    [Member(3)] public int C { get; set; }
    [Member(4)] public long D { get; set; }

    public object?[] Held() => [A, B, C, D];
}

[PersistableModel("corpus.unsigned_varints")]
public sealed partial class UnsignedVarints : IHolds
{
    [Member(1)] public byte A { get; set; }
    [Member(2)] public ushort B { get; set; }
    [Member(3)] public uint C { get; set; }
    [Member(4)] public ulong D { get; set; }

    public object?[] Held() => [A, B, C, D];
}

[PersistableModel("corpus.zig_zags")]
public sealed partial class ZigZags : IHolds
{
    [Member(1, Encoding = ProtoEncoding.ZigZag)] public sbyte A { get; set; }
    [Member(2, Encoding = ProtoEncoding.ZigZag)] public short B { get; set; }
    [Member(3, Encoding = ProtoEncoding.ZigZag)] public int C { get; set; }
    [Member(4, Encoding = ProtoEncoding.ZigZag)] public long D { get; set; }

    public object?[] Held() => [A, B, C, D];
}

[PersistableModel("corpus.signed_fixeds")]
public sealed partial class SignedFixeds : IHolds
{
    [Member(1, Encoding = ProtoEncoding.Fixed)] public sbyte A { get; set; }
    [Member(2, Encoding = ProtoEncoding.Fixed)] public short B { get; set; }
    [Member(3, Encoding = ProtoEncoding.Fixed)] public int C { get; set; }
    [Member(4, Encoding = ProtoEncoding.Fixed)] public long D { get; set; }

    public object?[] Held() => [A, B, C, D];
}

[PersistableModel("corpus.unsigned_fixeds")]
public sealed partial class UnsignedFixeds : IHolds
{
    [Member(1, Encoding = ProtoEncoding.Fixed)] public byte A { get; set; }
    [Member(2, Encoding = ProtoEncoding.Fixed)] public ushort B { get; set; }
    [Member(3, Encoding = ProtoEncoding.Fixed)] public uint C { get; set; }
    [Member(4, Encoding = ProtoEncoding.Fixed)] public ulong D { get; set; }

    public object?[] Held() => [A, B, C, D];
}

[PersistableModel("corpus.nullable_integers")]
public sealed partial class NullableIntegers : IHolds
{
    [Member(1)] public sbyte? A { get; set; }
    [Member(2)] public int? B { get; set; }
    [Member(3)] public ulong? C { get; set; } = 7;
    [Member(4, Encoding = ProtoEncoding.ZigZag)] public long? D { get; set; }
    [Member(5, Encoding = ProtoEncoding.Fixed)] public uint? E { get; set; }

    public object?[] Held() => [A, B, C, D, E];
}
