namespace Scigo.Corpus;

#pragma warning disable CA2225 // Operators alone, without methods of the same effect, are all that a surrogate is asked for.

[PersistableModel("corpus.stored_interval", For = typeof(Interval))]
public sealed partial class StoredInterval : IHolds
{
    [Member(1)] public double From { get; init; }
    [Member(2)] public double To { get; init; }

    public static implicit operator StoredInterval(Interval value) => new() { From = value.From, To = value.To };

    public static implicit operator Interval(StoredInterval stored) => stored.From <= stored.To || stored.From is double.NaN || stored.To is double.NaN
        ? new(stored.From, stored.To)
        : throw new FormatException("An interval ends before it begins.");

    public object?[] Held() => [From, To];
}

[PersistableModel("corpus.stored_money", For = typeof(Money))]
public readonly partial record struct StoredMoney([property: Member(1)] long Cents, [property: Member(2)] string? Currency) : IHolds
{
    public static explicit operator StoredMoney(Money value) => new(value.Cents, value.Currency);

    public static explicit operator Money(StoredMoney stored) => new() { Cents = stored.Cents, Currency = stored.Currency };

    public object?[] Held() => [Cents, Currency];
}

[PersistableModel("corpus.stored_ring", For = typeof(Ring<>))]
public sealed partial class StoredRing<T> : IHolds
{
    [Member(1)] public List<T> Items { get; init; } = [];

    public static implicit operator StoredRing<T>(Ring<T> value) => new() { Items = [.. value.Items] };

    public static implicit operator Ring<T>(StoredRing<T> stored) => new(stored.Items);

    public object?[] Held() => [Items];
}

[PersistableModel("corpus.stored_schedule", For = typeof(ISchedule))]
public sealed partial class StoredSchedule : IHolds, IConverter<ISchedule, StoredSchedule>
{
    [Member(1)] public double[] Rates { get; init; } = [];

    public static StoredSchedule ToWire(ISchedule value) => new() { Rates = [value.RateAt(0), value.RateAt(1)] };

    public static ISchedule FromWire(StoredSchedule wire) =>
        wire.Rates.Length == 2 ? ISchedule.Steps(wire.Rates) : throw new FormatException("A schedule has two rates.");

    public object?[] Held() => [Rates];
}

/// <summary>Members of all these types, alone and in collections.</summary>
[PersistableModel("corpus.foreign_members")]
public sealed partial class ForeignMembers : IHolds
{
    [Member(1)] public Interval A { get; set; } = new(0, 1);
    [Member(2)] public Interval? B { get; set; }
    [Member(3)] public List<Interval?> C { get; set; } = [];
    [Member(4)] public Money D { get; set; }
    [Member(5)] public Money? E { get; set; }
    [Member(6)] public Dictionary<string, Money> F { get; set; } = [];
    [Member(7)] public Ring<int> G { get; set; } = new([]);
    [Member(8)] public List<Ring<string>>? H { get; set; }
    [Member(9)] public ISchedule I { get; set; } = ISchedule.Steps(1, 0.5);

    public object?[] Held() =>
    [
        Held(A), Held(B), C.ConvertAll(Held), Held(D), E is { } e ? Held(e) : null, F.ToDictionary(static p => p.Key, static p => Held(p.Value)),
        G.Items.ToList(), H?.ConvertAll(static r => r.Items.ToList()), I.RateAt(0), I.RateAt(1),
    ];

    static object?[]? Held(Interval? value) => value is null ? null : [value.From, value.To];

    static object?[] Held(Money value) => [value.Cents, value.Currency];
}
