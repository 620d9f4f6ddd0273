namespace Scigo.Corpus;

static class RecursiveCases
{
    public static CorpusCase[] All =>
    [
        Case.Class(v => Link.Make(v, v.Below(8)), () => new Link(), () => Link.Make(new Values(1), 55)),
        Case.Class(v => Tree.Make(v, 4) ?? new(), () => new Tree { Left = new() { Right = new() } }),
        Case.Class(v => Branch.Make(v, 3), () => new Branch(), () => new Branch { Children = [new(), new() { Children = [new()] }] }),
        Case.Class(v => new Even { Odd = v.Maybe(() => Odd.Make(v, 3)) }, () => new Even { Odd = new() { Even = new() } }),
        Case.Class(v => Odd.Make(v, 3), () => new Odd()),
        Case.Constructed(v => Chain.Make(v, v.Below(5)), () => new Chain(new Chain(null, 1), 2)),
        Case.Struct(v => Bundle.Make(v, 3), () => default(Bundle), () => new Bundle { Items = [default, new Bundle { Items = [] }] }),
    ];
}
