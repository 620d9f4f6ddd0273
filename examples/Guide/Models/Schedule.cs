namespace Acme;

// A class of another library.
public sealed class Interval(double from, double to)
{
    public double From => from;

    public double To => to;
}

// <snippet surrogate>
[PersistableModel("acme.interval", For = typeof(Interval))]
public sealed partial record StoredInterval([property: Member(1)] double From, [property: Member(2)] double To)
{
    public static implicit operator StoredInterval(Interval value) => new(value.From, value.To);

    public static implicit operator Interval(StoredInterval stored) =>
        stored.From <= stored.To ? new(stored.From, stored.To) : throw new FormatException("An interval ends before it begins.");
}

[PersistableModel("acme.schedule")]
public sealed partial class Schedule
{
    [Member(1)] public List<Interval> Open { get; private set; } = [];
}
// </snippet>
