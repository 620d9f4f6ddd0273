namespace Scigo.Corpus;

[PersistableModel("corpus.interface_member")]
public sealed partial class InterfaceMember : IHolds
{
    [Member(1)] public IShape A { get; set; } = new Circle();
    [Member(2)] public IShape? B { get; set; }

    public object?[] Held() => [A, B];
}

[PersistableModel("corpus.abstract_member")]
public sealed partial class AbstractMember : IHolds
{
    [Member(1)] public Figure A { get; set; } = new Circle();
    [Member(2)] public Figure? B { get; set; } = new Polygon();

    public object?[] Held() => [A, B];
}

[PersistableModel("corpus.object_member")]
public sealed partial class ObjectMember : IHolds
{
    [Member(1)] public object A { get; set; } = new Point();
    [Member(2)] public object? B { get; set; }

    public object?[] Held() => [A, B];
}

[PersistableModel("corpus.polymorphic_lists")]
public sealed partial class PolymorphicLists : IHolds
{
    [Member(1)] public List<IShape> A { get; set; } = [];
    [Member(2)] public List<Figure?> B { get; set; } = [];
    [Member(3)] public List<object> C { get; set; } = [];

    public object?[] Held() => [A, B, C];
}
