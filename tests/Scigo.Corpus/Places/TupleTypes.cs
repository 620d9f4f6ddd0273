namespace Scigo.Corpus;

/// <summary>Tuples, whose names for their elements are not written.</summary>
static class TupleTypes
{
    public static PlaceCase[] All =>
    [
        PlaceCase.Value<Tuple2Places, Tuple2Taken, (int, string)>(
            "(int, string)", v => (v.Integer<int>(), v.Text()), (a, b, c) => new Tuple2Taken(a, b, c), () => [(1, "a"), (0, "")]),
        PlaceCase.Value<NamedTuplePlaces, NamedTupleTaken, (double Low, double High)>(
            "(double Low, double High)", v => (v.Double(), v.Double()), (a, b, c) => new NamedTupleTaken(a, b, c), () => [(1, -0.0)]),
        PlaceCase.Value<TupleOfGuidPlaces, TupleOfGuidTaken, (Guid, int)>(
            "(Guid, int)", v => (v.Guid(), v.Integer<int>()), (a, b, c) => new TupleOfGuidTaken(a, b, c), () => [(Guid.Empty, 1)]),
        PlaceCase.Value<TupleOfTextPlaces, TupleOfTextTaken, (string, int)>(
            "(string, int)", v => (v.Text(), v.Integer<int>()), (a, b, c) => new TupleOfTextTaken(a, b, c), () => [("a", 1)]),
        PlaceCase.Value<TupleOfModelPlaces, TupleOfModelTaken, (Point, bool)>(
            "(Point, bool)", v => (Point.Make(v), v.Bool()), (a, b, c) => new TupleOfModelTaken(a, b, c), () => [(new Point(), true)]),
        PlaceCase.Value<TupleOfNullPlaces, TupleOfNullTaken, (string?, int?, double[])>(
            "(string?, int?, double[])", v => (v.Maybe(v.Text), v.Perhaps(v.Integer<int>), v.Array(v.Double)), (a, b, c) => new TupleOfNullTaken(a, b, c), () => [(null, null, []), ("", 0, [1])]),
        PlaceCase.Value<Tuple4Places, Tuple4Taken, (int, bool, long, float)>(
            "(int, bool, long, float)", v => (v.Integer<int>(), v.Bool(), v.Integer<long>(), v.Single()), (a, b, c) => new Tuple4Taken(a, b, c), () => [(1, true, -1, 0.5f)]),
        PlaceCase.Value<Tuple5Places, Tuple5Taken, (int, int, int, int, (int, int))>(
            "(int, int, int, int, (int, int))", v => (1, 2, 3, v.Integer<int>(), (v.Integer<int>(), 6)), (a, b, c) => new Tuple5Taken(a, b, c), () => [(1, 2, 3, 4, (5, 6))]),
        PlaceCase.Value<Tuple6Places, Tuple6Taken, (string, byte, Half, DateOnly, List<int>, char)>(
            "(string, byte, Half, DateOnly, List<int>, char)", v => (v.Text(), v.Integer<byte>(), v.Half(), new DateOnly(2026, 1, 1 + v.Below(28)), v.List(v.Integer<int>), v.Char()), (a, b, c) => new Tuple6Taken(a, b, c), () => [("", 1, Half.One, new DateOnly(2026, 11, 24), [1], 'a')]),
        PlaceCase.Value<Tuple7Places, Tuple7Taken, (int, int, int, int, int, int, string)>(
            "(int, int, int, int, int, int, string)", v => (1, 2, 3, 4, 5, v.Integer<int>(), v.Text()), (a, b, c) => new Tuple7Taken(a, b, c), () => [(1, 2, 3, 4, 5, 6, "7")]),
        PlaceCase.Value<KeyValuePairPlaces, KeyValuePairTaken, KeyValuePair<string, double?>>(
            "KeyValuePair<string, double?>", v => new(v.Text(), v.Perhaps(v.Double)), (a, b, c) => new KeyValuePairTaken(a, b, c), () => [new("a", 1), new("", null)]),
    ];
}

[PersistableModel("places.tuple2")]
public sealed partial class Tuple2Places : ValuePlaces<(int, string)>;

[PersistableModel("taken.tuple2")]
public sealed partial record Tuple2Taken((int, string) One, (int, string)? Maybe, (int, string)[] Many) : ValueTaken<(int, string)>(One, Maybe, Many);

[PersistableModel("places.named_tuple")]
public sealed partial class NamedTuplePlaces : ValuePlaces<(double Low, double High)>;

[PersistableModel("taken.named_tuple")]
public sealed partial record NamedTupleTaken((double Low, double High) One, (double Low, double High)? Maybe, (double Low, double High)[] Many) : ValueTaken<(double Low, double High)>(One, Maybe, Many);

[PersistableModel("places.tuple_of_guid")]
public sealed partial class TupleOfGuidPlaces : ValuePlaces<(Guid, int)>;

[PersistableModel("taken.tuple_of_guid")]
public sealed partial record TupleOfGuidTaken((Guid, int) One, (Guid, int)? Maybe, (Guid, int)[] Many) : ValueTaken<(Guid, int)>(One, Maybe, Many);

[PersistableModel("places.tuple_of_text")]
public sealed partial class TupleOfTextPlaces : ValuePlaces<(string, int)>;

[PersistableModel("taken.tuple_of_text")]
public sealed partial record TupleOfTextTaken((string, int) One, (string, int)? Maybe, (string, int)[] Many) : ValueTaken<(string, int)>(One, Maybe, Many);

[PersistableModel("places.tuple_of_model")]
public sealed partial class TupleOfModelPlaces : ValuePlaces<(Point, bool)>;

[PersistableModel("taken.tuple_of_model")]
public sealed partial record TupleOfModelTaken((Point, bool) One, (Point, bool)? Maybe, (Point, bool)[] Many) : ValueTaken<(Point, bool)>(One, Maybe, Many);

[PersistableModel("places.tuple_of_null")]
public sealed partial class TupleOfNullPlaces : ValuePlaces<(string?, int?, double[])>;

[PersistableModel("taken.tuple_of_null")]
public sealed partial record TupleOfNullTaken((string?, int?, double[]) One, (string?, int?, double[])? Maybe, (string?, int?, double[])[] Many) : ValueTaken<(string?, int?, double[])>(One, Maybe, Many);

[PersistableModel("places.tuple4")]
public sealed partial class Tuple4Places : ValuePlaces<(int, bool, long, float)>;

[PersistableModel("taken.tuple4")]
public sealed partial record Tuple4Taken((int, bool, long, float) One, (int, bool, long, float)? Maybe, (int, bool, long, float)[] Many) : ValueTaken<(int, bool, long, float)>(One, Maybe, Many);

[PersistableModel("places.tuple5")]
public sealed partial class Tuple5Places : ValuePlaces<(int, int, int, int, (int, int))>;

[PersistableModel("taken.tuple5")]
public sealed partial record Tuple5Taken((int, int, int, int, (int, int)) One, (int, int, int, int, (int, int))? Maybe, (int, int, int, int, (int, int))[] Many) : ValueTaken<(int, int, int, int, (int, int))>(One, Maybe, Many);

[PersistableModel("places.tuple6")]
public sealed partial class Tuple6Places : ValuePlaces<(string, byte, Half, DateOnly, List<int>, char)>;

[PersistableModel("taken.tuple6")]
public sealed partial record Tuple6Taken((string, byte, Half, DateOnly, List<int>, char) One, (string, byte, Half, DateOnly, List<int>, char)? Maybe, (string, byte, Half, DateOnly, List<int>, char)[] Many) : ValueTaken<(string, byte, Half, DateOnly, List<int>, char)>(One, Maybe, Many);

[PersistableModel("places.tuple7")]
public sealed partial class Tuple7Places : ValuePlaces<(int, int, int, int, int, int, string)>;

[PersistableModel("taken.tuple7")]
public sealed partial record Tuple7Taken((int, int, int, int, int, int, string) One, (int, int, int, int, int, int, string)? Maybe, (int, int, int, int, int, int, string)[] Many) : ValueTaken<(int, int, int, int, int, int, string)>(One, Maybe, Many);

[PersistableModel("places.key_value_pair")]
public sealed partial class KeyValuePairPlaces : ValuePlaces<KeyValuePair<string, double?>>;

[PersistableModel("taken.key_value_pair")]
public sealed partial record KeyValuePairTaken(KeyValuePair<string, double?> One, KeyValuePair<string, double?>? Maybe, KeyValuePair<string, double?>[] Many) : ValueTaken<KeyValuePair<string, double?>>(One, Maybe, Many);
