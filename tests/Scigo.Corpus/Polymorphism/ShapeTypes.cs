namespace Scigo.Corpus;

/// <summary>What circles, squares and tiles have in common; not itself a model.</summary>
public interface IShape : IHolds;

/// <summary>An abstract base with a member of its own.</summary>
public abstract class Figure : IShape
{
    [Member(1)] public string Name { get; set; } = "initial";

    public abstract object?[] Held();
}

[PersistableModel("corpus.circle")]
public sealed partial class Circle : Figure
{
    [Member(2)] public double Radius { get; set; }

    public override object?[] Held() => [Name, Radius];
}

[PersistableModel("corpus.polygon")]
public partial class Polygon : Figure
{
    [Member(2)] public double[] Corners { get; set; } = [];
    [Member(3)] public IShape? Inner { get; set; }

    public override object?[] Held() => [Name, Corners, Inner];
}

/// <summary>A model derived from a model.</summary>
[PersistableModel("corpus.named_polygon")]
public sealed partial class ColoredPolygon : Polygon
{
    [Member(4)] public uint Color { get; set; }

    public override object?[] Held() => [Name, Corners, Inner, Color];
}

[PersistableModel("corpus.square")]
public sealed partial record Square([property: Member(1)] double Side) : IShape
{
    public object?[] Held() => [Side];
}

[PersistableModel("corpus.tile")]
public partial struct Tile : IShape
{
    [Member(1)] public int Row { get; set; }

    public readonly object?[] Held() => [Row];
}

static class Shapes
{
    public static IShape Make(Values v) => v.Below(5) switch
    {
        0 => new Square(v.Double()),
        1 => new Tile { Row = v.Integer<int>() },
        _ => MakeFigure(v),
    };

    public static Figure MakeFigure(Values v) => v.Below(4) switch
    {
        0 => new Polygon { Name = v.Text(), Corners = v.Array(v.Double), Inner = v.Maybe(() => Make(v)) },
        1 => new ColoredPolygon { Name = v.Text(), Corners = v.Array(v.Double), Inner = v.Maybe(() => Make(v)), Color = v.Integer<uint>() },
        _ => new Circle { Name = v.Text(), Radius = v.Double() },
    };
}
