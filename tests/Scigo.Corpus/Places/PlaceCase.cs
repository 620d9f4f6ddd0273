namespace Scigo.Corpus;

/// <summary>A type in every place: as the members of a class and as what a constructor takes.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">The type as C# writes it.</param>
/// <param name="Members">The case of the class.</param>
/// <param name="Parameters">The case of what has a constructor.</param>
public sealed record PlaceCase(Type Type, string Name, CorpusCase Members, CorpusCase Parameters)
{
    /// <summary>All types that are persisted without a converter of one's own, by family.</summary>
    public static IReadOnlyList<(string Family, PlaceCase[] Types)> Families { get; } =
    [
        ("Numbers", NumberTypes.All), ("Text", TextTypes.All), ("Time", TimeTypes.All), ("Enums", EnumTypes.All), ("Arrays", ArrayTypes.All),
        ("Collections", CollectionTypes.All), ("Immutable collections", ImmutableTypes.All), ("Interfaces of collections", InterfaceTypes.All),
        ("Tuples", TupleTypes.All), ("Models", ModelTypes.All), ("Parameters", ParamTypes.All),
    ];

    public static IEnumerable<PlaceCase> All => Families.SelectMany(static f => f.Types);

    internal static PlaceCase Value<TPlaces, TTaken, T>(
        string name, Func<Values, T> make, Func<T, T?, T[], TTaken> take, Func<T[]> examples)
        where TPlaces : ValuePlaces<T>, IReadableInto<TPlaces>, new()
        where TTaken : ValueTaken<T>, IPersistableModel<TTaken>
        where T : struct
        => new(
            typeof(T),
            name,
            Case.Class(
                v => Fill<TPlaces, T>(() => make(v), v),
                [.. Each(examples, e => new TPlaces { One = e(), Field = e() }), () => Full<TPlaces, T>(examples)]),
            Case.Constructed(
                v => take(make(v), v.Perhaps(() => make(v)), v.Array(() => make(v))),
                [.. Each(examples, e => take(e(), null, [])), () => take(examples()[0], examples()[0], examples())]));

    internal static PlaceCase Reference<TPlaces, TTaken, T>(
        string name, Func<Values, T> make, Func<T, T?, T[], TTaken> take, Func<T[]> examples)
        where TPlaces : ReferencePlaces<T>, IReadableInto<TPlaces>, new()
        where TTaken : ReferenceTaken<T>, IPersistableModel<TTaken>
        where T : class
        => new(
            typeof(T),
            name,
            Case.Class(
                v => FillReferences<TPlaces, T>(() => make(v), v),
                [.. Each(examples, e => new TPlaces { One = e(), Field = e() }), () => FullReferences<TPlaces, T>(examples)]),
            Case.Constructed(
                v => take(make(v), v.Maybe(() => make(v)), v.Array(() => make(v))),
                [.. Each(examples, e => take(e(), null, [])), () => take(examples()[0], examples()[0], examples())]));

    // Each made anew wherever it stands: instances that two members share would be read into twice.
    static IEnumerable<Func<TModel>> Each<TModel, T>(Func<T[]> examples, Func<Func<T>, TModel> place) =>
        Enumerable.Range(0, examples().Length).Select(i => (Func<TModel>)(() => place(() => examples()[i])));

    static TPlaces Fill<TPlaces, T>(Func<T> make, Values v)
        where TPlaces : ValuePlaces<T>, new()
        where T : struct
        => new()
        {
            One = make(), Maybe = v.Perhaps(make), Field = make(), Many = v.List(make), Holes = v.List(() => v.Perhaps(make)),
            Named = v.Map(v.Text, make), Numbered = v.Map(v.Integer<int>, () => v.Perhaps(make)), Row = v.Array(make),
            Rows = v.Maybe(() => v.Few(() => v.Array(make))),
        };

    static TPlaces Full<TPlaces, T>(Func<T[]> examples)
        where TPlaces : ValuePlaces<T>, new()
        where T : struct
        => new()
        {
            One = examples()[0], Maybe = examples()[^1], Field = examples()[0], Many = [.. examples()], Holes = [null, .. examples()],
            Named = new() { [""] = examples()[0] }, Numbered = new() { [0] = null, [-1] = examples()[^1] }, Row = examples(), Rows = [[], examples()],
        };

    static TPlaces FillReferences<TPlaces, T>(Func<T> make, Values v)
        where TPlaces : ReferencePlaces<T>, new()
        where T : class
        => new()
        {
            One = make(), Maybe = v.Maybe(make), Field = make(), Many = v.Few(make).ToList(), Holes = v.Few(() => v.Maybe(make)).ToList(),
            Named = v.Map(v.Text, make), Numbered = v.Map(v.Integer<int>, () => v.Maybe(make)), Row = v.Few(make),
            Rows = v.Maybe(() => v.Few(() => v.Maybe(() => v.Few(() => v.Maybe(make))))),
        };

    static TPlaces FullReferences<TPlaces, T>(Func<T[]> examples)
        where TPlaces : ReferencePlaces<T>, new()
        where T : class
        => new()
        {
            One = examples()[0], Maybe = examples()[^1], Field = examples()[0], Many = [.. examples()], Holes = [null, .. examples()],
            Named = new() { [""] = examples()[0] }, Numbered = new() { [0] = null, [-1] = examples()[^1] }, Row = examples(),
            Rows = [[], null, [null, .. examples()]],
        };
}
