namespace Scigo.Corpus;

[PersistableModel("corpus.constructor_class")]
public sealed partial class ConstructorClass(double a, string b, List<int> c) : IHolds
{
    [Member(1)] public double A { get; } = a;
    [Member(2)] public string B { get; } = b;
    [Member(3)] public List<int> C => c;

    public object?[] Held() => [A, B, C];
}

/// <summary>Some members by the constructor, others afterwards.</summary>
[PersistableModel("corpus.constructor_and_setters")]
public sealed partial class ConstructorAndSetters : IHolds
{
    [NotPersisted] readonly double _a;

    public ConstructorAndSetters(double a, string? b) => (_a, B) = (a, b);

    [Member(1)] public double A => _a;
    [Member(2)] public string? B { get; }
    [Member(3)] public double[] C { get; set; } = [3];
    [Member(4)] public int D { get; init; } = 4;
    [Member(5)] readonly List<string> e = [];

    public object?[] Held() => [A, B, C, D, e];

    internal static ConstructorAndSetters Make(Values v)
    {
        var model = new ConstructorAndSetters(v.Double(), v.Maybe(v.Text)) { C = v.Array(v.Double), D = v.Integer<int>() };
        model.e.AddRange(v.List(v.Text));
        return model;
    }
}

[PersistableModel("corpus.positional_record")]
public sealed partial record PositionalRecord(
    [property: Member(1)] double A, [property: Member(2)] string? B, [property: Member(3)] NDArray<float> C, [property: Member(4)] Split D) : IHolds
{
    [Member(5)] public int? E { get; init; } = 5;

    public object?[] Held() => [A, B, C, D, E];
}

[PersistableModel("corpus.readonly_struct")]
public readonly partial struct ReadonlyStruct(double a, string b) : IHolds
{
    [Member(1)] public double A { get; } = a;
    [Member(2)] public string B { get; } = b;
    [Member(3)] public int C { get; init; }

    public object?[] Held() => [A, B, C];
}

[PersistableModel("corpus.readonly_record_struct")]
public readonly partial record struct ReadonlyRecordStruct([property: Member(1)] double A, [property: Member(2)] string? B) : IHolds
{
    public object?[] Held() => [A, B];
}

/// <summary>Members with the names that generated code might use itself.</summary>
[PersistableModel("corpus.names_in_use")]
public sealed partial record NamesInUse(
    [property: Member(1)] double value, [property: Member(2)] int seen, [property: Member(3)] string reader, [property: Member(4)] int index) : IHolds
{
    [Member(5)] public int Size { get; set; } = 5;
    [Member(6)] public string Schema { get; init; } = "";
    [Member(7)] public double whole { get; init; }

    public object?[] Held() => [value, seen, reader, index, Size, Schema, whole];
}
