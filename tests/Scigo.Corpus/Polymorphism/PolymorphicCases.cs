namespace Scigo.Corpus;

static class PolymorphicCases
{
    public static CorpusCase[] All =>
    [
        Case.Class(v => new Circle { Name = v.Text(), Radius = v.Double() }, () => new Circle()),
        Case.Class(
            v => new Polygon { Name = v.Text(), Corners = v.Array(v.Double), Inner = v.Maybe(() => Shapes.Make(v)) },
            () => new Polygon { Inner = new Polygon { Inner = new Square(1) } }),
        Case.Class(
            v => new ColoredPolygon { Name = v.Text(), Corners = v.Array(v.Double), Inner = v.Maybe(() => Shapes.Make(v)), Color = v.Integer<uint>() },
            () => new ColoredPolygon { Color = uint.MaxValue }),
        Case.Constructed(v => new Square(v.Double()), () => new Square(1)),
        Case.Struct(v => new Tile { Row = v.Integer<int>() }, () => new Tile { Row = -1 }),
        Case.Class(
            v => new InterfaceMember { A = Shapes.Make(v), B = v.Maybe(() => Shapes.Make(v)) },
            () => new InterfaceMember(),
            () => new InterfaceMember { A = new Tile { Row = 1 }, B = new Square(-0.0) }),
        Case.Class(
            v => new AbstractMember { A = Shapes.MakeFigure(v), B = v.Maybe(() => Shapes.MakeFigure(v)) },
            () => new AbstractMember { B = null },
            () => new AbstractMember { A = new ColoredPolygon { Corners = new double[400] } }),
        Case.Class(
            v => new ObjectMember { A = Shapes.Make(v), B = v.Maybe<object>(() => Point.Make(v)) },
            () => new ObjectMember { A = new Nothing(), B = new ObjectMember() },
            () => new ObjectMember { A = new Split { Feature = 1 }, B = new FloatArrays { A = new double[500] } }),
        Case.Class(
            v => new PolymorphicLists
            {
                A = v.List(() => Shapes.Make(v)), B = v.List(() => v.Maybe(() => Shapes.MakeFigure(v))), C = v.List<object>(() => Shapes.Make(v)),
            },
            () => new PolymorphicLists(),
            () => new PolymorphicLists { A = [new Circle(), new Square(2), new Tile()], B = [null, new Polygon()], C = [new Point(), new Split()] }),
    ];
}
