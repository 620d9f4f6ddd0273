namespace Scigo.Corpus;

static class NestingCases
{
    public static CorpusCase[] All =>
    [
        Case.Class(Point.Make, () => new Point(), () => new Point { X = -0.0, Y = double.NaN, Label = "" }),
        Case.Struct(Split.Make, () => default(Split), () => new Split { Feature = int.MinValue, Threshold = -0.0 }),
        Case.Constructed(Pair.Make, () => new Pair(0, ""), () => new Pair(-0.0, "x")),
        Case.Struct(Cell.Make, () => default(Cell), () => new Cell(ulong.MaxValue, int.MinValue)),
        Case.Class(Nested.Make, () => new Nested()),
        Case.Class(
            v => new OptionalNested
            {
                A = v.Maybe(() => Point.Make(v)), B = v.Perhaps(() => Split.Make(v)), C = v.Maybe(() => Pair.Make(v)),
                D = v.Perhaps(() => Cell.Make(v)),
            },
            () => new OptionalNested { A = null },
            () => new OptionalNested { B = default(Split), C = new Pair(0, ""), D = default(Cell) }),
        Case.Class(
            v => new DeeplyNested { A = Nested.Make(v), B = v.List(() => Nested.Make(v)), C = Box.Make(v) },
            () => new DeeplyNested { B = [new(), new()], C = new Box() }),
        Case.Struct(Box.Make, () => new Box(), () => new Box { Weights = new double[400], Point = new Point() }),
    ];
}
