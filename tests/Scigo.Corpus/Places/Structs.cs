using System.Collections;
using System.Collections.Immutable;
using System.Numerics;

namespace Scigo.Corpus;

/// <summary>Times in a struct that has to be given all of them.</summary>
[PersistableModel("corpus.moments")]
public partial struct Moments : IHolds
{
    [Member(1)] public required DateTime A { get; set; }
    [Member(2)] public required DateTimeOffset? B { get; init; }
    [Member(3)] public required TimeSpan C;
    [Member(4)] public required List<TimeOnly> D { get; set; }
    [Member(5)] public DateOnly E { get; init; }

    public readonly object?[] Held() => [A, B, C, D, E];
}

/// <summary>What identifies things in a struct that never changes.</summary>
[PersistableModel("corpus.identities")]
public readonly partial record struct Identities(
    [property: Member(1)] Guid A, [property: Member(2)] Uri? B, [property: Member(3)] Version? C, [property: Member(4)] char D) : IHolds
{
    public object?[] Held() => [A, B, C, D];
}

/// <summary>Large numbers that have to be given, once.</summary>
[PersistableModel("corpus.large_numbers")]
public sealed partial class LargeNumbers : IHolds
{
    [Member(1)] public required decimal A { get; init; }
    [Member(2)] public required Int128 B { get; init; }
    [Member(3)] public required UInt128? C { get; init; }
    [Member(4)] public required BigInteger D { get; init; }
    [Member(5)] public required Complex[] E { get; init; }

    public object?[] Held() => [A, B, C, D, E];
}

/// <summary>Arrays of several dimensions, in private and read-only members.</summary>
[PersistableModel("corpus.grids")]
public sealed partial class Grids(double[,] b) : IHolds
{
    [Member(1)] float[,]? a;
    [Member(2)] public double[,] B { get; } = b;
    [Member(3)] public int[][,] C { get; private set; } = [];
    [Member(4)] public BitArray? D { get; init; }

    public object?[] Held() => [a, B, C, D];

    internal static Grids Make(Values v) => new(new double[v.Below(3), 2])
    {
        a = v.Maybe(() => new[,] { { v.Single(), v.Single() } }), C = [new int[,] { { v.Integer<int>() } }], D = new(v.Array(v.Bool)),
    };
}

/// <summary>Collections in a struct, in each of the ways it may be set.</summary>
[PersistableModel("corpus.collections_in_struct")]
public partial struct CollectionsInStruct(HashSet<int> a) : IHolds
{
    [Member(1)] public HashSet<int> A { get; } = a;
    [Member(2)] public Queue<string>? B { get; set; }
    [Member(3)] public ImmutableArray<double>? C { get; init; }
    [Member(4)] public IReadOnlyDictionary<string, (int, double)>? D { get; private set; }

    public readonly object?[] Held() => [A, B, C, D];

    internal static CollectionsInStruct Make(Values v) => new([.. v.Array(v.Integer<int>)])
    {
        B = v.Maybe(() => new Queue<string>(v.Array(v.Text))), C = v.Perhaps(() => v.Array(v.Double).ToImmutableArray()),
        D = v.Maybe(() => v.Map(v.Text, () => (v.Integer<int>(), v.Double()))),
    };
}

/// <summary>Enums as keys' values, elements and more, in a record.</summary>
[PersistableModel("corpus.choices")]
public sealed partial record Choices([property: Member(1)] ByteEnum A, [property: Member(2)] Flags? B) : IHolds
{
    [Member(3)] public required Dictionary<string, Int64Enum> C { get; init; }
    [Member(4)] public HashSet<Flags> D { get; init; } = [];
    [Member(5, Encoding = ProtoEncoding.ZigZag)] public SByteEnum E { get; set; }
    [Member(6, Encoding = ProtoEncoding.Fixed)] public UInt64Enum F { get; set; }

    public object?[] Held() => [A, B, C, D, E, F];
}

static class StructCases
{
    public static CorpusCase[] All =>
    [
        Case.Struct(
            v => new Moments
            {
                A = v.DateTime(), B = v.Perhaps(v.DateTimeOffset), C = new(v.Integer<long>()), D = v.List(v.TimeOnly),
                E = DateOnly.FromDayNumber(v.Below(3_000_000)),
            },
            () => new Moments { A = default, B = null, C = default, D = [] }),
        Case.Struct(
            v => new Identities(v.Guid(), v.Maybe(v.Uri), v.Maybe(v.Version), v.Char()), () => new Identities(Guid.Empty, null, null, 'a')),
        Case.Class(
            v => new LargeNumbers
            {
                A = v.Decimal(), B = v.Int128(), C = v.Perhaps(v.UInt128), D = v.BigInteger(), E = v.Array(() => new Complex(v.Double(), 0)),
            },
            () => new LargeNumbers { A = 1.0m, B = -1, C = null, D = 0, E = [] }),
        Case.Constructed(Grids.Make, () => new Grids(new double[0, 5])),
        Case.Struct(CollectionsInStruct.Make, () => new CollectionsInStruct([])),
        Case.Constructed(
            v => new Choices((ByteEnum)v.Below(256), v.Perhaps(() => (Flags)v.Below(8)))
            {
                C = v.Map(v.Text, () => (Int64Enum)v.Integer<long>()), D = [.. v.Array(() => (Flags)v.Below(8))],
                E = (SByteEnum)v.Integer<sbyte>(), F = (UInt64Enum)v.Integer<ulong>(),
            },
            () => new Choices(ByteEnum.High, null) { C = [] }),
    ];
}
