namespace Scigo.Corpus;

/// <summary>A type of values in the places that a class has for one. The models that close it over the types inherit its members.</summary>
public abstract class ValuePlaces<T> : IHolds
    where T : struct
{
    [Member(1)] public T One { get; set; }
    [Member(2)] public T? Maybe { get; set; }
    [Member(3)] public T Field;
    [Member(4)] public List<T> Many { get; set; } = [];
    [Member(5)] public List<T?> Holes { get; set; } = [];
    [Member(6)] public Dictionary<string, T> Named { get; set; } = [];
    [Member(7)] public Dictionary<int, T?> Numbered { get; set; } = [];
    [Member(8)] public T[] Row { get; set; } = [];
    [Member(9)] public T[][]? Rows { get; set; }

    public object?[] Held() => [One, Maybe, Field, Many, Holes, Named, Numbered, Row, Rows];
}

/// <summary>A type of values as the parameter of a constructor.</summary>
public abstract record ValueTaken<T>([property: Member(1)] T One, [property: Member(2)] T? Maybe, [property: Member(3)] T[] Many) : IHolds
    where T : struct
{
    public object?[] Held() => [One, Maybe, Many];
}
