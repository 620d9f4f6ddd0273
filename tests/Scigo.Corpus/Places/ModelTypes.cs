namespace Scigo.Corpus;

/// <summary>Models as parts of others, of one type and of any.</summary>
static class ModelTypes
{
    public static PlaceCase[] All =>
    [
        PlaceCase.Reference<ClassPlaces, ClassTaken, Point>(
            "class Point", v => Point.Make(v), (a, b, c) => new ClassTaken(a, b, c), () => [new() { X = 1, Label = "p" }, new()]),
        PlaceCase.Reference<RecordPlaces, RecordTaken, Pair>(
            "record Pair", v => Pair.Make(v), (a, b, c) => new RecordTaken(a, b, c), () => [new(1, "x"), new(double.NaN, "")]),
        PlaceCase.Value<StructPlaces, StructTaken, Split>(
            "struct Split", v => Split.Make(v), (a, b, c) => new StructTaken(a, b, c), () => [new() { Feature = 1, Threshold = 0.5 }, default]),
        PlaceCase.Value<RecordStructPlaces, RecordStructTaken, Cell>(
            "record struct Cell", v => Cell.Make(v), (a, b, c) => new RecordStructTaken(a, b, c), () => [new(1, -1), default]),
        PlaceCase.Reference<InterfacePlaces, InterfaceTaken, IShape>(
            "interface IShape", v => Shapes.Make(v), (a, b, c) => new InterfaceTaken(a, b, c), () => [new Square(1), new Tile { Row = 1 }, new Circle()]),
        PlaceCase.Reference<AbstractClassPlaces, AbstractClassTaken, Figure>(
            "abstract class Figure", v => Shapes.MakeFigure(v), (a, b, c) => new AbstractClassTaken(a, b, c), () => [new Circle { Radius = 1 }, new Polygon { Inner = new Square(1) }]),
        PlaceCase.Reference<ObjectPlaces, ObjectTaken, object>(
            "object", v => Shapes.Make(v), (a, b, c) => new ObjectTaken(a, b, c), () => [new Point { X = 1 }, new Split()]),
    ];
}

[PersistableModel("places.class")]
public sealed partial class ClassPlaces : ReferencePlaces<Point>;

[PersistableModel("taken.class")]
public sealed partial record ClassTaken(Point One, Point? Maybe, Point[] Many) : ReferenceTaken<Point>(One, Maybe, Many);

[PersistableModel("places.record")]
public sealed partial class RecordPlaces : ReferencePlaces<Pair>;

[PersistableModel("taken.record")]
public sealed partial record RecordTaken(Pair One, Pair? Maybe, Pair[] Many) : ReferenceTaken<Pair>(One, Maybe, Many);

[PersistableModel("places.struct")]
public sealed partial class StructPlaces : ValuePlaces<Split>;

[PersistableModel("taken.struct")]
public sealed partial record StructTaken(Split One, Split? Maybe, Split[] Many) : ValueTaken<Split>(One, Maybe, Many);

[PersistableModel("places.record_struct")]
public sealed partial class RecordStructPlaces : ValuePlaces<Cell>;

[PersistableModel("taken.record_struct")]
public sealed partial record RecordStructTaken(Cell One, Cell? Maybe, Cell[] Many) : ValueTaken<Cell>(One, Maybe, Many);

[PersistableModel("places.interface")]
public sealed partial class InterfacePlaces : ReferencePlaces<IShape>;

[PersistableModel("taken.interface")]
public sealed partial record InterfaceTaken(IShape One, IShape? Maybe, IShape[] Many) : ReferenceTaken<IShape>(One, Maybe, Many);

[PersistableModel("places.abstract_class")]
public sealed partial class AbstractClassPlaces : ReferencePlaces<Figure>;

[PersistableModel("taken.abstract_class")]
public sealed partial record AbstractClassTaken(Figure One, Figure? Maybe, Figure[] Many) : ReferenceTaken<Figure>(One, Maybe, Many);

[PersistableModel("places.object")]
public sealed partial class ObjectPlaces : ReferencePlaces<object>;

[PersistableModel("taken.object")]
public sealed partial record ObjectTaken(object One, object? Maybe, object[] Many) : ReferenceTaken<object>(One, Maybe, Many);
