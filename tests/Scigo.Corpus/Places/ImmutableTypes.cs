using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Scigo.Corpus;

/// <summary>The collections of .NET that never change.</summary>
static class ImmutableTypes
{
    public static PlaceCase[] All =>
    [
        PlaceCase.Value<ImmutableArrayPlaces, ImmutableArrayTaken, ImmutableArray<int>>(
            "ImmutableArray<int>", v => [.. v.Array(v.Integer<int>)], (a, b, c) => new ImmutableArrayTaken(a, b, c), () => [[1, 2], []]),
        PlaceCase.Reference<ImmutableListPlaces, ImmutableListTaken, ImmutableList<string>>(
            "ImmutableList<string>", v => [.. v.Array(v.Text)], (a, b, c) => new ImmutableListTaken(a, b, c), () => [["a", ""], []]),
        PlaceCase.Reference<ImmutableHashSetPlaces, ImmutableHashSetTaken, ImmutableHashSet<int>>(
            "ImmutableHashSet<int>", v => [.. v.Array(v.Integer<int>)], (a, b, c) => new ImmutableHashSetTaken(a, b, c), () => [[7], []]),
        PlaceCase.Reference<ImmutableDictionaryPlaces, ImmutableDictionaryTaken, ImmutableDictionary<string, double>>(
            "ImmutableDictionary<string, double>", v => v.Map(v.Text, v.Double).ToImmutableDictionary(), (a, b, c) => new ImmutableDictionaryTaken(a, b, c), () => [ImmutableDictionary<string, double>.Empty.Add("a", 1), ImmutableDictionary<string, double>.Empty]),
        PlaceCase.Reference<FrozenSetPlaces, FrozenSetTaken, FrozenSet<string>>(
            "FrozenSet<string>", v => v.Array(v.Text).ToFrozenSet(), (a, b, c) => new FrozenSetTaken(a, b, c), () => [FrozenSet.Create("a"), FrozenSet<string>.Empty]),
        PlaceCase.Reference<FrozenDictionaryPlaces, FrozenDictionaryTaken, FrozenDictionary<int, bool>>(
            "FrozenDictionary<int, bool>", v => v.Map(v.Integer<int>, v.Bool).ToFrozenDictionary(), (a, b, c) => new FrozenDictionaryTaken(a, b, c), () => [new Dictionary<int, bool> { [1] = true }.ToFrozenDictionary(), FrozenDictionary<int, bool>.Empty]),
    ];
}

[PersistableModel("places.immutable_array")]
public sealed partial class ImmutableArrayPlaces : ValuePlaces<ImmutableArray<int>>;

[PersistableModel("taken.immutable_array")]
public sealed partial record ImmutableArrayTaken(ImmutableArray<int> One, ImmutableArray<int>? Maybe, ImmutableArray<int>[] Many) : ValueTaken<ImmutableArray<int>>(One, Maybe, Many);

[PersistableModel("places.immutable_list")]
public sealed partial class ImmutableListPlaces : ReferencePlaces<ImmutableList<string>>;

[PersistableModel("taken.immutable_list")]
public sealed partial record ImmutableListTaken(ImmutableList<string> One, ImmutableList<string>? Maybe, ImmutableList<string>[] Many) : ReferenceTaken<ImmutableList<string>>(One, Maybe, Many);

[PersistableModel("places.immutable_hash_set")]
public sealed partial class ImmutableHashSetPlaces : ReferencePlaces<ImmutableHashSet<int>>;

[PersistableModel("taken.immutable_hash_set")]
public sealed partial record ImmutableHashSetTaken(ImmutableHashSet<int> One, ImmutableHashSet<int>? Maybe, ImmutableHashSet<int>[] Many) : ReferenceTaken<ImmutableHashSet<int>>(One, Maybe, Many);

[PersistableModel("places.immutable_dictionary")]
public sealed partial class ImmutableDictionaryPlaces : ReferencePlaces<ImmutableDictionary<string, double>>;

[PersistableModel("taken.immutable_dictionary")]
public sealed partial record ImmutableDictionaryTaken(ImmutableDictionary<string, double> One, ImmutableDictionary<string, double>? Maybe, ImmutableDictionary<string, double>[] Many) : ReferenceTaken<ImmutableDictionary<string, double>>(One, Maybe, Many);

[PersistableModel("places.frozen_set")]
public sealed partial class FrozenSetPlaces : ReferencePlaces<FrozenSet<string>>;

[PersistableModel("taken.frozen_set")]
public sealed partial record FrozenSetTaken(FrozenSet<string> One, FrozenSet<string>? Maybe, FrozenSet<string>[] Many) : ReferenceTaken<FrozenSet<string>>(One, Maybe, Many);

[PersistableModel("places.frozen_dictionary")]
public sealed partial class FrozenDictionaryPlaces : ReferencePlaces<FrozenDictionary<int, bool>>;

[PersistableModel("taken.frozen_dictionary")]
public sealed partial record FrozenDictionaryTaken(FrozenDictionary<int, bool> One, FrozenDictionary<int, bool>? Maybe, FrozenDictionary<int, bool>[] Many) : ReferenceTaken<FrozenDictionary<int, bool>>(One, Maybe, Many);
