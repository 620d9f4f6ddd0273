namespace Scigo.Corpus;

/// <summary>The interfaces of collections, with what they are read as and what they are not.</summary>
static class InterfaceTypes
{
    public static PlaceCase[] All =>
    [
        PlaceCase.Reference<EnumerablePlaces, EnumerableTaken, IEnumerable<double>>(
            "IEnumerable<double>", v => v.List(v.Double), (a, b, c) => new EnumerableTaken(a, b, c), () => [new List<double> { 1, 2 }, Array.Empty<double>()]),
        PlaceCase.Reference<CollectionPlaces, CollectionTaken, ICollection<int>>(
            "ICollection<int>", v => v.List(v.Integer<int>), (a, b, c) => new CollectionTaken(a, b, c), () => [new List<int> { 1, 2 }, new HashSet<int> { 3 }]),
        PlaceCase.Reference<IListPlaces, IListTaken, IList<string>>(
            "IList<string>", v => v.List(v.Text), (a, b, c) => new IListTaken(a, b, c), () => [new List<string> { "a" }, Array.Empty<string>()]),
        PlaceCase.Reference<ReadOnlyCollectionPlaces, ReadOnlyCollectionTaken, IReadOnlyCollection<int>>(
            "IReadOnlyCollection<int>", v => v.List(v.Integer<int>), (a, b, c) => new ReadOnlyCollectionTaken(a, b, c), () => [new Queue<int>([1, 2]), Array.Empty<int>()]),
        PlaceCase.Reference<ReadOnlyListPlaces, ReadOnlyListTaken, IReadOnlyList<double>>(
            "IReadOnlyList<double>", v => v.List(v.Double), (a, b, c) => new ReadOnlyListTaken(a, b, c), () => [new double[] { 1, -0.0 }, new List<double>()]),
        PlaceCase.Reference<SetPlaces, SetTaken, ISet<int>>(
            "ISet<int>", v => new HashSet<int>(v.Array(v.Integer<int>)), (a, b, c) => new SetTaken(a, b, c), () => [new SortedSet<int> { 2, 1 }, new HashSet<int>()]),
        PlaceCase.Reference<ReadOnlySetPlaces, ReadOnlySetTaken, IReadOnlySet<string>>(
            "IReadOnlySet<string>", v => new HashSet<string>(v.Array(v.Text)), (a, b, c) => new ReadOnlySetTaken(a, b, c), () => [new HashSet<string> { "a" }, new HashSet<string>()]),
        PlaceCase.Reference<IDictionaryPlaces, IDictionaryTaken, IDictionary<string, int>>(
            "IDictionary<string, int>", v => v.Map(v.Text, v.Integer<int>), (a, b, c) => new IDictionaryTaken(a, b, c), () => [new SortedDictionary<string, int> { ["a"] = 1 }, new Dictionary<string, int>()]),
        PlaceCase.Reference<ReadOnlyDictionaryPlaces, ReadOnlyDictionaryTaken, IReadOnlyDictionary<long, string>>(
            "IReadOnlyDictionary<long, string>", v => v.Map(v.Integer<long>, v.Text), (a, b, c) => new ReadOnlyDictionaryTaken(a, b, c), () => [new Dictionary<long, string> { [1] = "a" }, new Dictionary<long, string>()]),
    ];
}

[PersistableModel("places.enumerable")]
public sealed partial class EnumerablePlaces : ReferencePlaces<IEnumerable<double>>;

[PersistableModel("taken.enumerable")]
public sealed partial record EnumerableTaken(IEnumerable<double> One, IEnumerable<double>? Maybe, IEnumerable<double>[] Many) : ReferenceTaken<IEnumerable<double>>(One, Maybe, Many);

[PersistableModel("places.collection")]
public sealed partial class CollectionPlaces : ReferencePlaces<ICollection<int>>;

[PersistableModel("taken.collection")]
public sealed partial record CollectionTaken(ICollection<int> One, ICollection<int>? Maybe, ICollection<int>[] Many) : ReferenceTaken<ICollection<int>>(One, Maybe, Many);

[PersistableModel("places.i_list")]
public sealed partial class IListPlaces : ReferencePlaces<IList<string>>;

[PersistableModel("taken.i_list")]
public sealed partial record IListTaken(IList<string> One, IList<string>? Maybe, IList<string>[] Many) : ReferenceTaken<IList<string>>(One, Maybe, Many);

[PersistableModel("places.read_only_collection")]
public sealed partial class ReadOnlyCollectionPlaces : ReferencePlaces<IReadOnlyCollection<int>>;

[PersistableModel("taken.read_only_collection")]
public sealed partial record ReadOnlyCollectionTaken(IReadOnlyCollection<int> One, IReadOnlyCollection<int>? Maybe, IReadOnlyCollection<int>[] Many) : ReferenceTaken<IReadOnlyCollection<int>>(One, Maybe, Many);

[PersistableModel("places.read_only_list")]
public sealed partial class ReadOnlyListPlaces : ReferencePlaces<IReadOnlyList<double>>;

[PersistableModel("taken.read_only_list")]
public sealed partial record ReadOnlyListTaken(IReadOnlyList<double> One, IReadOnlyList<double>? Maybe, IReadOnlyList<double>[] Many) : ReferenceTaken<IReadOnlyList<double>>(One, Maybe, Many);

[PersistableModel("places.set")]
public sealed partial class SetPlaces : ReferencePlaces<ISet<int>>;

[PersistableModel("taken.set")]
public sealed partial record SetTaken(ISet<int> One, ISet<int>? Maybe, ISet<int>[] Many) : ReferenceTaken<ISet<int>>(One, Maybe, Many);

[PersistableModel("places.read_only_set")]
public sealed partial class ReadOnlySetPlaces : ReferencePlaces<IReadOnlySet<string>>;

[PersistableModel("taken.read_only_set")]
public sealed partial record ReadOnlySetTaken(IReadOnlySet<string> One, IReadOnlySet<string>? Maybe, IReadOnlySet<string>[] Many) : ReferenceTaken<IReadOnlySet<string>>(One, Maybe, Many);

[PersistableModel("places.i_dictionary")]
public sealed partial class IDictionaryPlaces : ReferencePlaces<IDictionary<string, int>>;

[PersistableModel("taken.i_dictionary")]
public sealed partial record IDictionaryTaken(IDictionary<string, int> One, IDictionary<string, int>? Maybe, IDictionary<string, int>[] Many) : ReferenceTaken<IDictionary<string, int>>(One, Maybe, Many);

[PersistableModel("places.read_only_dictionary")]
public sealed partial class ReadOnlyDictionaryPlaces : ReferencePlaces<IReadOnlyDictionary<long, string>>;

[PersistableModel("taken.read_only_dictionary")]
public sealed partial record ReadOnlyDictionaryTaken(IReadOnlyDictionary<long, string> One, IReadOnlyDictionary<long, string>? Maybe, IReadOnlyDictionary<long, string>[] Many) : ReferenceTaken<IReadOnlyDictionary<long, string>>(One, Maybe, Many);
