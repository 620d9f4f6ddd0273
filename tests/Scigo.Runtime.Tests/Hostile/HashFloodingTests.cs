using System.Collections.Frozen;
using System.Collections.Immutable;
using Scigo.Corpus;
using Scigo.Tests.Corpus;

namespace Scigo.Tests.Hostile;

public class HashFloodingTests
{
    const int Count = 5000;

    // By the default hash: numbers that leave the same remainder, and halves that cancel each other out.
    static readonly int Buckets = new HashSet<int>(Count).Capacity;
    static readonly IEnumerable<int> Numbers = Enumerable.Range(1, Count);
    static readonly IEnumerable<long> Halves = Numbers.Select(static n => (long)n << 32 | (uint)n);

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void ElementsMadeToCollideAreHashedWithASecret(CorpusFormat format)
    {
        var model = new FloodedSets
        {
            Integers = [.. Numbers.Select(static n => n * Buckets)],
            Longs = [.. Halves],
            Doubles = [.. Halves.Select(BitConverter.Int64BitsToDouble)],
            Guids = [.. Numbers.Select(static n => new Guid(n, 0, 0, [0, 0, 0, 0, .. BitConverter.GetBytes(n)]))],
            Spans = [.. Halves.Select(TimeSpan.FromTicks)],
            Kinds = [.. Numbers.Select(static n => (DayOfWeek)(n * Buckets))],
            Immutable = [.. Halves],
            Frozen = Halves.ToFrozenSet(),
            ImmutableMap = Halves.ToImmutableDictionary(static n => n, static _ => true),
            FrozenMap = Halves.ToFrozenDictionary(static n => n, static _ => true),
        };
        Assert.True(Comparisons(model.Integers, model.Integers.Comparer) > 1000 * Count, "The test is of no use.");

        foreach (var again in RoundTrips(format, model))
        {
            Check(model.Integers, again.Integers, again.Integers.Comparer);
            Check(model.Longs, again.Longs, again.Longs.Comparer);
            Check(model.Doubles, again.Doubles, again.Doubles.Comparer);
            Check(model.Guids, again.Guids, again.Guids.Comparer);
            Check(model.Spans, again.Spans, again.Spans.Comparer);
            Check(model.Kinds, again.Kinds, again.Kinds.Comparer);
            Check(model.Immutable, again.Immutable, again.Immutable.KeyComparer);
            Check(model.Frozen, again.Frozen, again.Frozen.Comparer);
            Check(model.ImmutableMap.Keys, again.ImmutableMap.Keys, again.ImmutableMap.KeyComparer);
            Check(model.FrozenMap.Keys, again.FrozenMap.Keys, again.FrozenMap.Comparer);
        }
    }

    [Fact]
    public void ElementsThatDoNotCollideKeepTheDefaultComparer()
    {
        var model = new FloodedSets { Integers = [.. Numbers], Longs = [.. Halves.Take(2000)], Frozen = Numbers.Select(static n => (long)n).ToFrozenSet() };
        foreach (var again in RoundTrips(CorpusFormat.Binary, model))
        {
            Assert.Same(EqualityComparer<int>.Default, again.Integers.Comparer);
            Assert.Same(EqualityComparer<long>.Default, again.Longs.Comparer);
            Assert.Same(EqualityComparer<long>.Default, again.Frozen.Comparer);
        }
    }

    [Fact]
    public void NumbersThatAreEqualStayOneWhenTheyCollide()
    {
        var model = new ListOfDoubles { Doubles = [0.0, .. Halves.Select(BitConverter.Int64BitsToDouble), -0.0] };
        var json = System.Text.Encoding.UTF8.GetString(ModelJson.Serialize(model)).Replace("tests.list_of_doubles", "tests.flooded_sets");
        var e = Assert.Throws<ModelFormatException>(() => ModelJson.Deserialize<FloodedSets>(System.Text.Encoding.UTF8.GetBytes(json)));
        Assert.Contains("twice", e.Message);
    }

    [Fact]
    public void ElementsThatCollideWithoutRemedyAreRefusedBeforeTheyAreCompared()
    {
        var few = new FloodedModels { Elements = [.. Numbers.Take(2000).Select(static n => new Colliding(n))] };
        Assert.Equal(few.Elements, ModelBinary.Deserialize<FloodedModels>(ModelBinary.Serialize(few)).Elements);

        var many = ModelBinary.Serialize(new FloodedModels { Elements = [.. Numbers.Select(static n => new Colliding(n))] });
        Colliding.Comparisons = Colliding.Hashes = 0;
        var e = Assert.Throws<ModelFormatException>(() => ModelBinary.Deserialize<FloodedModels>(many));
        Assert.Equal((ModelFormatError.InvalidValue, "elements"), (e.Error, e.MemberPath));
        Assert.Contains("5000 elements collide", e.Message);
        Assert.Equal((0, Count), (Colliding.Comparisons, Colliding.Hashes));
    }

    static FloodedSets[] RoundTrips(CorpusFormat format, FloodedSets model)
    {
        var into = new FloodedSets();
        switch (format)
        {
            case CorpusFormat.Binary:
                ModelBinary.DeserializeInto(ModelBinary.Serialize(model), into);
                return [ModelBinary.Deserialize<FloodedSets>(ModelBinary.Serialize(model)), into];
            case CorpusFormat.Json:
                ModelJson.DeserializeInto(ModelJson.Serialize(model), into);
                return [ModelJson.Deserialize<FloodedSets>(ModelJson.Serialize(model)), into];
            default:
                ModelProtobuf.DeserializeInto(ModelProtobuf.Serialize(model), into);
                return [ModelProtobuf.Deserialize<FloodedSets>(ModelProtobuf.Serialize(model)), into];
        }
    }

    static void Check<T>(IEnumerable<T> expected, IEnumerable<T> actual, IEqualityComparer<T> comparer)
    {
        Assert.Equal(expected.Order(), actual.Order());
        Assert.InRange(Comparisons(actual, comparer), 0, 10 * Count);
    }

    // How often filling a set compares two elements, at most: each with all before it in its bucket.
    static long Comparisons<T>(IEnumerable<T> elements, IEqualityComparer<T> comparer) =>
        elements.GroupBy(e => (uint)comparer.GetHashCode(e!) % Buckets).Sum(static bucket => bucket.LongCount() * (bucket.LongCount() - 1) / 2);
}

[PersistableModel("tests.flooded_sets")]
public sealed partial class FloodedSets
{
    [Member(1)] public HashSet<int> Integers { get; set; } = [];
    [Member(2)] public HashSet<long> Longs { get; set; } = [];
    [Member(3)] public HashSet<double> Doubles { get; set; } = [];
    [Member(4)] public HashSet<Guid> Guids { get; set; } = [];
    [Member(5)] public HashSet<TimeSpan> Spans { get; set; } = [];
    [Member(6)] public HashSet<DayOfWeek> Kinds { get; set; } = [];
    [Member(7)] public ImmutableHashSet<long> Immutable { get; set; } = [];
    [Member(8)] public FrozenSet<long> Frozen { get; set; } = [];
    [Member(9)] public ImmutableDictionary<long, bool> ImmutableMap { get; set; } = ImmutableDictionary<long, bool>.Empty;
    [Member(10)] public FrozenDictionary<long, bool> FrozenMap { get; set; } = FrozenDictionary<long, bool>.Empty;
}

[PersistableModel("tests.list_of_doubles")]
public sealed partial class ListOfDoubles
{
    [Member(3)] public List<double> Doubles { get; set; } = [];
}

/// <summary>What somebody writes who thinks little of hashes.</summary>
[PersistableModel("tests.colliding")]
public readonly partial struct Colliding(int number) : IEquatable<Colliding>
{
    public static int Comparisons { get; set; }

    public static int Hashes { get; set; }

    [Member(1)] public int Number { get; } = number;

    public bool Equals(Colliding other)
    {
        Comparisons++;
        return Number == other.Number;
    }

    public override bool Equals(object? obj) => obj is Colliding other && Equals(other);

    public override int GetHashCode()
    {
        Hashes++;
        return 0;
    }
}

[PersistableModel("tests.flooded_models")]
public sealed partial class FloodedModels
{
    [Member(1)] public HashSet<Colliding> Elements { get; set; } = [];
}
