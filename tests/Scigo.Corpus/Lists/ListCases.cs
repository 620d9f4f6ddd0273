namespace Scigo.Corpus;

static class ListCases
{
    public static CorpusCase[] All =>
    [
        Case.Class(
            v => new ListsOfNumbers
            {
                A = v.List(v.Double), B = v.List(v.Integer<int>), C = v.List(v.Bool), D = v.List(v.Integer<long>),
                E = v.List(v.Integer<uint>), F = v.List(v.Half), G = v.List(v.Integer<byte>),
            },
            () => new ListsOfNumbers(),
            () => new ListsOfNumbers { A = [double.NaN, -0.0], B = [.. Enumerable.Range(-500, 1000)], C = [true], D = [-1], E = [1], G = [255] }),
        Case.Class(
            v => new ListOfStrings { A = v.List(v.Text) },
            () => new ListOfStrings { A = [] },
            () => new ListOfStrings { A = ["", "x", ""] }),
        Case.Class(
            v => new ListOfOptionalStrings { A = v.List(() => v.Maybe(v.Text)) },
            () => new ListOfOptionalStrings { A = [null, "", null, "x"] }),
        Case.Class(
            v => new ListsOfNullables
            {
                A = v.List(() => v.Perhaps(v.Double)), B = v.List(() => v.Perhaps(v.Integer<int>)), C = v.List(() => v.Perhaps(v.Bool)),
            },
            () => new ListsOfNullables { A = [null, 0, -0.0], B = [0, null], C = [null, null, false] }),
        Case.Class(
            v => new ListsOfArrays
            {
                A = v.List(v.Bytes), B = v.List(() => v.Array(v.Double)), C = v.List(() => v.NDArray(v.Double)),
                D = v.List(() => v.Maybe(() => v.Array(v.Integer<int>))), E = v.List(() => v.Perhaps(() => v.NDArray(v.Single))),
            },
            () => new ListsOfArrays { A = [[], [1]], B = [[], [], [1]], C = [default, NDArray.Scalar(2.0)], D = [null, []], E = [null] },
            () => new ListsOfArrays { A = [new byte[3000], new byte[3000]], B = [new double[300], [], new double[300]] }),
        Case.Class(
            v => new OptionalLists
            {
                A = v.Maybe(() => v.List(v.Double)), B = v.Maybe(() => v.List(v.Text)),
                C = v.Maybe(() => v.List(() => v.Maybe(() => v.List(v.Integer<int>)))),
            },
            () => new OptionalLists { B = null },
            () => new OptionalLists { A = [], B = [], C = [null, [], [1]] }),
        Case.Class(
            v => new ListOfLists { A = v.List(() => v.List(v.Double)), B = v.List(() => v.List(v.Text)) },
            () => new ListOfLists { A = [[], [1, 2], []], B = [[]] }),
        Case.Class(
            v => new ListOfListsOfLists { A = v.List(() => v.List(() => v.List(() => v.Perhaps(v.Integer<int>)))) },
            () => new ListOfListsOfLists { A = [[], [[]], [[null], [1, null, 2]]] }),
        Case.Class(
            v => new ListOfMaps
            {
                A = v.List(() => v.Map(v.Text, v.Double)),
                B = v.List(() => v.Maybe(() => v.Map(v.Integer<int>, () => v.Maybe(v.Text)))),
            },
            () => new ListOfMaps { A = [[], new() { ["a"] = 1 }], B = [null, [], new() { [1] = null }] }),
        Case.Class(
            v => new ListOfClasses { A = v.List(() => Point.Make(v)), B = v.List(() => v.Maybe(() => Point.Make(v))) },
            () => new ListOfClasses { A = [new Point(), new Point { X = 1, Label = "p" }], B = [null, new Point(), null] }),
        Case.Class(
            v => new ListOfStructs { A = v.List(() => Split.Make(v)), B = v.List(() => v.Perhaps(() => Split.Make(v))) },
            () => new ListOfStructs { A = [default, new Split { Feature = -1, Threshold = double.NaN }], B = [null, default(Split)] }),
        Case.Class(
            v => new ListOfRecords
            {
                A = v.List(() => Pair.Make(v)), B = v.List(() => Cell.Make(v)), C = v.Maybe(() => v.List(() => v.Maybe(() => Pair.Make(v)))),
            },
            () => new ListOfRecords { A = [new Pair(1, "x")], B = [new Cell(1, -1)], C = [null, new Pair(-0.0, "")] }),
        Case.Class(Compared.Make, () => new Compared()),
    ];
}
