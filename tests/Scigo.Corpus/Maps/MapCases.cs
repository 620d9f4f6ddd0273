namespace Scigo.Corpus;

static class MapCases
{
    public static CorpusCase[] All =>
    [
        Case.Class(
            v => new StringKeys { A = v.Map(v.Text, v.Double), B = v.Map(v.Text, v.Text) },
            () => new StringKeys { B = [] },
            () => new StringKeys { A = new() { [""] = 1, ["z"] = double.NaN, ["é\n\""] = -0.0, ["a"] = 2 } },
            () => new StringKeys { A = Enumerable.Range(0, 1000).ToDictionary(i => $"key {i}", i => i / 3.0) }),
        Case.Class(
            v => new IntegerKeys
            {
                A = v.Map(v.Integer<int>, v.Double), B = v.Map(v.Integer<long>, v.Bool), C = v.Map(v.Integer<ulong>, v.Text),
                D = v.Map(v.Integer<uint>, v.Integer<int>),
            },
            () => new IntegerKeys
            {
                A = new() { [int.MaxValue] = 1, [int.MinValue] = 2, [0] = 3, [-1] = 4 }, B = new() { [long.MinValue] = true, [long.MaxValue] = false },
                C = new() { [ulong.MaxValue] = "", [0] = "x" }, D = new() { [uint.MaxValue] = -1 },
            }),
        Case.Class(
            v => new SmallKeys
            {
                A = v.Map(v.Bool, v.Double), B = v.Map(v.Integer<sbyte>, v.Integer<int>), C = v.Map(v.Integer<byte>, v.Integer<int>),
                D = v.Map(v.Integer<short>, v.Single), E = v.Map(v.Integer<ushort>, v.Half),
            },
            () => new SmallKeys { A = new() { [true] = 1, [false] = 2 }, B = new() { [-128] = 1, [127] = 2 } }),
        Case.Class(
            v => new EnumKeys
            {
                A = v.Map(() => (DayOfWeek)v.Below(9), v.Double), B = v.Map(() => (UInt64Enum)v.Integer<ulong>(), () => v.Maybe(v.Text)),
                C = new(v.Map(() => (SByteEnum)v.Integer<sbyte>(), v.Integer<int>)), D = v.Map(() => (Int64Enum)v.Integer<long>(), v.Integer<int>),
            },
            () => new EnumKeys
            {
                A = new() { [DayOfWeek.Friday] = 1, [(DayOfWeek)(-1)] = 2 }, B = new() { [UInt64Enum.High] = null, [0] = "" },
                C = new() { [SByteEnum.Low] = 1 }, D = new Dictionary<Int64Enum, int> { [Int64Enum.Low] = -1 },
            }),
        Case.Class(
            v => new EncodedMaps { A = v.Map(v.Integer<int>, v.Integer<long>), B = v.Map(v.Integer<ulong>, v.Integer<int>) },
            () => new EncodedMaps { A = new() { [-1] = long.MinValue }, B = new() { [ulong.MaxValue] = -1 } }),
        Case.Class(
            v => new MapsOfModels
            {
                A = v.Map(v.Text, () => Point.Make(v)), B = v.Map(v.Integer<int>, () => Split.Make(v)),
                C = v.Map(v.Text, () => v.Maybe(() => Pair.Make(v))), D = v.Map(v.Text, () => Shapes.Make(v)),
                E = v.Map(v.Text, () => v.Maybe<object>(() => Shapes.Make(v))),
            },
            () => new MapsOfModels
            {
                A = new() { ["p"] = new Point { X = 1 } }, B = new() { [0] = default }, C = new() { ["none"] = null },
                D = new() { ["c"] = new Circle { Radius = 1 } }, E = new() { ["s"] = new Square(2), ["none"] = null },
            }),
        Case.Class(
            v => new MapsOfNullables
            {
                A = v.Map(v.Text, () => v.Perhaps(v.Double)), B = v.Map(v.Text, () => v.Maybe(v.Text)),
                C = v.Map(v.Integer<long>, () => v.Perhaps(() => Split.Make(v))),
            },
            () => new MapsOfNullables { A = new() { ["a"] = null, ["b"] = 0 }, B = new() { ["a"] = "", ["b"] = null } }),
        Case.Class(
            v => new MapsOfCollections
            {
                A = v.Map(v.Text, () => v.List(v.Integer<int>)), B = v.Map(v.Text, () => v.Array(v.Double)),
                C = v.Map(v.Bool, () => v.NDArray(v.Single)), D = v.Map(v.Integer<int>, v.Bytes),
                E = v.Map(v.Integer<int>, () => v.Maybe(() => v.List(() => v.Maybe(v.Text)))),
            },
            () => new MapsOfCollections
            {
                A = new() { ["a"] = [], ["b"] = [1] }, B = new() { ["big"] = new double[500], ["empty"] = [] },
                C = new() { [true] = NDArray.Zeros<float>(0, 2) }, E = new() { [1] = null, [2] = [], [3] = [null] },
            }),
        Case.Class(
            v => new MapOfMaps
            {
                A = v.Map(v.Text, () => v.Map(v.Integer<int>, v.Double)),
                B = v.Map(v.Bool, () => v.Map(v.Bool, () => v.Map(v.Text, v.Text))),
            },
            () => new MapOfMaps { A = new() { ["a"] = [], ["b"] = new() { [1] = 1 } }, B = new() { [true] = new() { [false] = [] } } }),
        Case.Class(
            v => new OptionalMaps { A = v.Maybe(() => v.Map(v.Text, v.Double)), B = v.Maybe(() => v.Map(v.Integer<int>, v.Text)) },
            () => new OptionalMaps { B = null },
            () => new OptionalMaps { A = [], B = [] }),
    ];
}
