using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Scigo.Corpus;

/// <summary>Collections with comparers of their own, which no file holds.</summary>
[PersistableModel("corpus.compared")]
public sealed partial class Compared : IHolds
{
    static readonly StringComparer Caseless = StringComparer.OrdinalIgnoreCase;
    static readonly Comparer<int> Down = Comparer<int>.Create(static (a, b) => b.CompareTo(a));

    [Member(1)] public HashSet<string> A { get; private set; } = new(Caseless);
    [Member(2)] public SortedSet<int> B { get; } = new(Down);
    [Member(3)] public SortedDictionary<int, string> C { get; private set; } = new(Down);
    [Member(4)] public Dictionary<string, double> D { get; private set; } = new(Caseless);
    [Member(5)] public ISet<string> E { get; private set; } = new HashSet<string>(Caseless);
    [Member(6)] public IReadOnlyDictionary<string, int> F { get; private set; } = new Dictionary<string, int>(Caseless);
    [Member(7)] public ImmutableHashSet<string> G { get; private set; } = ImmutableHashSet.Create<string>(Caseless);
    [Member(8)] public ImmutableDictionary<string, int> H { get; private set; } = ImmutableDictionary.Create<string, int>(Caseless);
    [Member(9)] public FrozenSet<string> I { get; private set; } = FrozenSet.Create(Caseless, "b");

    public object?[] Held() =>
    [
        A.Comparer == Caseless, .. A, B.Comparer == Down, .. B, C.Comparer == Down, .. C.Keys, .. C.Values, D.Comparer == Caseless, D,
        ((HashSet<string>)E).Comparer == Caseless, .. E, ((Dictionary<string, int>)F).Comparer == Caseless, .. F.Keys,
        G.KeyComparer == Caseless, .. G.Order(StringComparer.Ordinal), H.KeyComparer == Caseless, .. H.Keys.Order(StringComparer.Ordinal),
        I.Comparer == Caseless, .. I.Order(StringComparer.Ordinal),
    ];

    internal static Compared Make(Values v)
    {
        var model = new Compared();
        model.A.UnionWith(v.List(v.Text));
        model.B.UnionWith(v.List(v.Integer<int>));
        foreach (var key in v.List(v.Integer<int>))
            model.C[key] = v.Text();
        foreach (var key in v.List(v.Text))
            model.D[key] = v.Double();
        model.E.UnionWith(v.List(v.Text));
        foreach (var key in v.List(v.Text))
            ((Dictionary<string, int>)model.F)[key] = v.Integer<int>();
        model.G = model.G.Union(v.List(v.Text));
        foreach (var key in v.List(v.Text))
            model.H = model.H.SetItem(key, v.Integer<int>());
        model.I = v.List(v.Text).ToFrozenSet(Caseless);
        return model;
    }
}
