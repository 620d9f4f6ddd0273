namespace Scigo.Corpus;

static class ConverterCases
{
    public static CorpusCase[] All =>
    [
        Case.Class(
            v => new ConvertedMembers { A = Time(v), B = v.Perhaps(() => Time(v)), C = v.Maybe(() => new Uri("https://example.org/" + v.Below(9))) },
            () => new ConvertedMembers(),
            () => new ConvertedMembers { A = new TimeOnly(23, 59), B = default(TimeOnly), C = new Uri("https://example.org/") }),
        Case.Class(
            v => new ConvertedTypes { A = Temperature(v), B = Tags(v), C = Place(v) },
            () => new ConvertedTypes(),
            () => new ConvertedTypes { A = new(-2731), B = new("", "b"), C = new(-0.0, double.NaN) }),
        Case.Class(
            v => new ConvertedByAssembly { A = Badge(v), B = Color(v), C = Address(v) },
            () => new ConvertedByAssembly(),
            () => new ConvertedByAssembly { A = new(new("00112233-4455-6677-8899-aabbccddeeff")), B = Corpus.Color.Blue }),
        Case.Class(
            v => new NullableConverted
            {
                A = v.Perhaps(() => Temperature(v)), B = v.Maybe(() => Tags(v)), C = v.Maybe(() => Place(v)), D = v.Perhaps(() => Badge(v)),
                E = v.Perhaps(() => Color(v)), F = v.Maybe(() => Address(v)),
            },
            () => new NullableConverted { B = null },
            () => new NullableConverted { A = new(0), B = new(), C = new(0, 0), D = default(Badge), E = Corpus.Color.Red }),
        Case.Class(
            v => new ListsOfConverted
            {
                A = v.List(() => Temperature(v)), B = v.List(() => Tags(v)), C = v.List(() => v.Maybe(() => Place(v))),
                D = v.List(() => Color(v)), E = v.List(() => v.Perhaps(() => Badge(v))),
            },
            () => new ListsOfConverted { A = [new(1)], B = [new(), new("x")], C = [null, new(1, 2)], D = [Corpus.Color.Green], E = [null] }),
        Case.Class(
            v => new MapsOfConverted
            {
                A = v.Map(v.Text, () => Color(v)), B = v.Map(v.Integer<int>, () => Place(v)), C = v.Map(v.Text, () => v.Maybe(() => Address(v))),
            },
            () => new MapsOfConverted { A = new() { ["a"] = Corpus.Color.Red }, C = new() { ["none"] = null } }),
    ];

    static TimeOnly Time(Values v) => new(v.Below(24), v.Below(60));

    static Temperature Temperature(Values v) => new(v.Integer<int>());

    static Tags Tags(Values v) => new(v.List(v.Text));

    static Place Place(Values v) => new(v.Double(), v.Double());

    static Badge Badge(Values v) => new(v.Guid());

    static Color Color(Values v) => (Color)v.Below(3);

    static Address Address(Values v) => new($"path/{v.Below(100)}");
}
