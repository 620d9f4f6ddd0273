namespace Scigo.Corpus;

static class SurrogateCases
{
    public static CorpusCase[] All =>
    [
        Case.Class(
            v => new ForeignMembers
            {
                A = Interval(v), B = v.Maybe(() => Interval(v)), C = v.List(() => v.Maybe(() => Interval(v))), D = Money(v),
                E = v.Perhaps(() => Money(v)), F = v.Map(v.Text, () => Money(v)), G = new(v.List(v.Integer<int>)),
                H = v.Maybe(() => v.List(() => new Ring<string>(v.List(v.Text)))), I = ISchedule.Steps(v.Double(), v.Double()),
            },
            () => new ForeignMembers(),
            () => new ForeignMembers
            {
                B = new(-1, -0.0), C = [null, new(1, 2)], D = new() { Cents = 5, Currency = "EUR" }, E = default(Money),
                F = new() { ["a"] = new() { Cents = 1 } }, G = new([1, 2]), H = [new(["a"]), new([])],
            }),
        Case.Class(v => new StoredInterval { From = v.Double(), To = v.Double() }, () => new StoredInterval { From = 2, To = 1 }),
        Case.Struct(v => new StoredMoney(v.Integer<long>(), v.Maybe(v.Text)), () => new StoredMoney(1, "EUR")),
        Case.Class(v => new StoredRing<int> { Items = v.List(v.Integer<int>) }, () => new StoredRing<int> { Items = [1] }),
        Case.Class(v => new StoredRing<string> { Items = v.List(v.Text) }, () => new StoredRing<string>()),
        Case.Class(v => new StoredSchedule { Rates = v.Array(v.Double) }, () => new StoredSchedule()),
    ];

    static Interval Interval(Values v)
    {
        var (a, b) = (v.Double(), v.Double());
        return a > b ? new(b, a) : new(a, b);
    }

    static Money Money(Values v) => new() { Cents = v.Integer<long>(), Currency = v.Maybe(v.Text) };
}
