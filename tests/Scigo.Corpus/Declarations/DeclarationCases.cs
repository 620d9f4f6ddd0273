namespace Scigo.Corpus;

static class DeclarationCases
{
    public static CorpusCase[] All =>
    [
        Case.Class(PrivateSetters.Make, () => new PrivateSetters()),
        Case.Class(Fields.Make, () => new Fields()),
        Case.Class(InitOnly.Make, () => new InitOnly()),
        Case.Class(GetOnly.Make, () => new GetOnly()),
        Case.Class(
            v => new Defaults { A = v.Double(), B = v.Text(), C = v.Perhaps(v.Integer<int>), D = v.NDArray(v.Double), E = v.List(v.Integer<int>) },
            () => new Defaults(),
            () => new Defaults { A = 0, B = "", C = null, D = default, E = [] }),
        Case.Class(
            v => new RequiredMembers { A = v.Double(), B = v.Maybe(v.Text), C = v.List(v.Integer<int>), D = v.Bytes() },
            () => new RequiredMembers { A = 0, B = null, C = [], D = [] }),
        Case.Struct(v => new RequiredInStruct { A = v.Double(), B = v.Text() }, () => new RequiredInStruct { A = 0, B = "" }),
        Case.Struct(v => new RequiredAndInitialized { A = v.Double(), B = v.Text() }, () => new RequiredAndInitialized { A = 1 }),
        Case.Constructed(v => new ConstructorClass(v.Double(), v.Text(), v.List(v.Integer<int>)), () => new ConstructorClass(0, "", [])),
        Case.Constructed(ConstructorAndSetters.Make, () => new ConstructorAndSetters(0, null)),
        Case.Constructed(
            v => new PositionalRecord(v.Double(), v.Maybe(v.Text), v.NDArray(v.Single), Split.Make(v)) { E = v.Perhaps(v.Integer<int>) },
            () => new PositionalRecord(0, null, default, default) { E = null }),
        Case.Struct(v => new ReadonlyStruct(v.Double(), v.Text()) { C = v.Integer<int>() }, () => new ReadonlyStruct(1, "")),
        Case.Struct(v => new ReadonlyRecordStruct(v.Double(), v.Maybe(v.Text)), () => default(ReadonlyRecordStruct)),
        Case.Constructed(
            v => new NamesInUse(v.Double(), v.Integer<int>(), v.Text(), v.Integer<int>()) { Size = v.Integer<int>(), Schema = v.Text(), whole = v.Double() },
            () => new NamesInUse(1, 2, "", 4)),
        Case.Class(Inherited.Make, () => new Inherited()),
        Case.Class(Hiding.Make, () => new Hiding()),
        Case.Class(v => new Hooked().Fill(v), () => new Hooked()),
        Case.Class(HookedChild.Make, () => new HookedChild()),
        Case.Constructed(v => new HookedRecord(v.Text()) { Extra = v.Integer<int>() }, () => new HookedRecord("")),
        Case.Class(ForeignBase.Make, () => new ForeignBase()),
        Case.Constructed(v => new BaseRecord(v.Double()) { B = v.Maybe(v.Text) }, () => new BaseRecord(1)),
        Case.Constructed(v => new DerivedRecord(v.Double(), v.Integer<int>()) { B = v.Maybe(v.Text) }, () => new DerivedRecord(1, 2)),
        Case.Class(static _ => new Nothing(), () => new Nothing()),
        Case.Struct(static _ => default(EmptyStruct), () => default(EmptyStruct)),
        Case.Class(
            v => new ListsOfNothing
            {
                A = v.List(() => new Nothing()), B = v.List(() => default(EmptyStruct)), C = v.Maybe(() => new Nothing()),
                D = v.Perhaps(() => default(EmptyStruct)), E = v.List(() => v.Maybe(() => new Nothing())), F = v.Map(v.Text, () => default(EmptyStruct)),
            },
            () => new ListsOfNothing { A = [new(), new()], B = [default, default], C = new(), D = default(EmptyStruct), E = [null, new()] }),
        Case.Class(
            v => new HighIds
            {
                A = v.Integer<int>(), B = v.Maybe(v.Text), C = v.List(v.Integer<int>), D = v.Array(v.Double), E = v.Maybe(() => Point.Make(v)),
                F = v.Map(v.Integer<int>, v.Integer<int>), G = v.Perhaps(v.Bool), H = v.Maybe(() => v.List(v.Text)),
                I = v.Perhaps(() => v.NDArray(v.Double)),
            },
            () => new HighIds(),
            () => new HighIds { H = [], I = default(NDArray<double>), G = false }),
        Case.Class(
            v => new UnorderedIds { A = v.Integer<int>(), B = v.Text(), C = v.Double(), D = v.Perhaps(v.Integer<int>) },
            () => new UnorderedIds { A = 1, B = "b", C = 3, D = 4 }),
        Case.Class(@event.Make, () => new @event()),
        Case.Class(
            v => new Größe { Länge = v.Double(), 題 = v.Maybe(v.Text), Url = v.Text() },
            () => new Größe { 題 = "題" }),
        Case.Class(
            v => new Outer.Middle.Inner { B = v.Double(), A = v.Maybe(() => new Outer.Middle.Inner { B = v.Double() }) },
            () => new Outer.Middle.Inner()),
        Case.Class(v => new OwnField { A = v.Double(), B = v.Maybe(() => new OwnField { A = v.Double() }) }, () => new OwnField()),
        Case.Class(ManyMembers.Make, () => ManyMembers.Make(new Values(1)), () => ManyMembers.Make(new Values(2))),
    ];
}
