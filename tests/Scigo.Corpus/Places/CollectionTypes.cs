namespace Scigo.Corpus;

/// <summary>The collections of .NET that can be changed.</summary>
static class CollectionTypes
{
    public static PlaceCase[] All =>
    [
        PlaceCase.Reference<ListPlaces, ListTaken, List<int>>(
            "List<int>", v => v.List(v.Integer<int>), (a, b, c) => new ListTaken(a, b, c), () => [[1, -2], []]),
        PlaceCase.Reference<QueuePlaces, QueueTaken, Queue<string>>(
            "Queue<string>", v => new(v.Array(v.Text)), (a, b, c) => new QueueTaken(a, b, c), () => [new(["first", "last"]), new()]),
        PlaceCase.Reference<StackPlaces, StackTaken, Stack<double>>(
            "Stack<double>", v => new(v.Array(v.Double)), (a, b, c) => new StackTaken(a, b, c), () => [new([1, 2, 3]), new()]),
        PlaceCase.Reference<HashSetPlaces, HashSetTaken, HashSet<string>>(
            "HashSet<string>", v => [.. v.Array(v.Text)], (a, b, c) => new HashSetTaken(a, b, c), () => [["a", ""], []]),
        PlaceCase.Reference<SortedSetPlaces, SortedSetTaken, SortedSet<int>>(
            "SortedSet<int>", v => [.. v.Array(v.Integer<int>)], (a, b, c) => new SortedSetTaken(a, b, c), () => [[2, 1], []]),
        PlaceCase.Reference<DictionaryPlaces, DictionaryTaken, Dictionary<string, double>>(
            "Dictionary<string, double>", v => v.Map(v.Text, v.Double), (a, b, c) => new DictionaryTaken(a, b, c), () => [new() { ["a"] = 1 }, []]),
        PlaceCase.Reference<SortedDictionaryPlaces, SortedDictionaryTaken, SortedDictionary<int, string>>(
            "SortedDictionary<int, string>", v => new(v.Map(v.Integer<int>, v.Text)), (a, b, c) => new SortedDictionaryTaken(a, b, c), () => [new() { [2] = "b", [1] = "a" }, []]),
    ];
}

[PersistableModel("places.list")]
public sealed partial class ListPlaces : ReferencePlaces<List<int>>;

[PersistableModel("taken.list")]
public sealed partial record ListTaken(List<int> One, List<int>? Maybe, List<int>[] Many) : ReferenceTaken<List<int>>(One, Maybe, Many);

[PersistableModel("places.queue")]
public sealed partial class QueuePlaces : ReferencePlaces<Queue<string>>;

[PersistableModel("taken.queue")]
public sealed partial record QueueTaken(Queue<string> One, Queue<string>? Maybe, Queue<string>[] Many) : ReferenceTaken<Queue<string>>(One, Maybe, Many);

[PersistableModel("places.stack")]
public sealed partial class StackPlaces : ReferencePlaces<Stack<double>>;

[PersistableModel("taken.stack")]
public sealed partial record StackTaken(Stack<double> One, Stack<double>? Maybe, Stack<double>[] Many) : ReferenceTaken<Stack<double>>(One, Maybe, Many);

[PersistableModel("places.hash_set")]
public sealed partial class HashSetPlaces : ReferencePlaces<HashSet<string>>;

[PersistableModel("taken.hash_set")]
public sealed partial record HashSetTaken(HashSet<string> One, HashSet<string>? Maybe, HashSet<string>[] Many) : ReferenceTaken<HashSet<string>>(One, Maybe, Many);

[PersistableModel("places.sorted_set")]
public sealed partial class SortedSetPlaces : ReferencePlaces<SortedSet<int>>;

[PersistableModel("taken.sorted_set")]
public sealed partial record SortedSetTaken(SortedSet<int> One, SortedSet<int>? Maybe, SortedSet<int>[] Many) : ReferenceTaken<SortedSet<int>>(One, Maybe, Many);

[PersistableModel("places.dictionary")]
public sealed partial class DictionaryPlaces : ReferencePlaces<Dictionary<string, double>>;

[PersistableModel("taken.dictionary")]
public sealed partial record DictionaryTaken(Dictionary<string, double> One, Dictionary<string, double>? Maybe, Dictionary<string, double>[] Many) : ReferenceTaken<Dictionary<string, double>>(One, Maybe, Many);

[PersistableModel("places.sorted_dictionary")]
public sealed partial class SortedDictionaryPlaces : ReferencePlaces<SortedDictionary<int, string>>;

[PersistableModel("taken.sorted_dictionary")]
public sealed partial record SortedDictionaryTaken(SortedDictionary<int, string> One, SortedDictionary<int, string>? Maybe, SortedDictionary<int, string>[] Many) : ReferenceTaken<SortedDictionary<int, string>>(One, Maybe, Many);
