namespace Scigo.Corpus;

static class ParamCases
{
    public static CorpusCase[] All =>
    [
        Case.Class(
            v => new ParamMembers
            {
                A = Param(v), B = v.Perhaps(() => Param(v)), C = v.List(() => Param(v, 1)), D = v.Map(v.Text, () => Param(v, 1)),
                E = Set(v, 1), F = v.Maybe(() => Set(v, 1)),
            },
            () => new ParamMembers(),
            () => new ParamMembers
            {
                A = ParamValue.Null, B = ParamValue.Null, C = [1, 1.0, ulong.MaxValue, "1", true, new byte[] { 1 }, ParamValue.FromList([])],
                E = ParamSet.Create(("b", ParamValue.FromModel(new Point { X = 1 })), ("a", new double[,] { { 1, 2 } })),
            }),
    ];

    static ParamValue Param(Values v, int depth = 3) => v.Below(depth > 0 ? 12 : 9) switch
    {
        0 => ParamValue.Null,
        1 => v.Bool(),
        2 => v.Integer<long>(),
        3 => v.Integer<ulong>(),
        4 => v.Double(),
        5 => v.Text(),
        6 => v.Bytes(),
        7 => ParamValue.FromArray(v.NDArray(v.Double)),
        8 => v.Bool() ? ParamValue.FromArray(v.NDArray(v.Bool)) : ParamValue.FromArray(v.NDArray(v.Integer<byte>)),
        9 => ParamValue.FromList(v.List(() => Param(v, depth - 1))),
        10 => ParamValue.FromMap(Set(v, depth - 1)),
        _ => ParamValue.FromModel(Point.Make(v)),
    };

    static ParamSet Set(Values v, int depth) => ParamSet.Create([.. v.Map(v.Text, () => Param(v, depth)).Select(static p => (p.Key, p.Value))]);
}
