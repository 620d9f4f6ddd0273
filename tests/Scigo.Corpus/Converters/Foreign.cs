namespace Scigo.Corpus;

/// <summary>Foreign to the generator; the assembly has a converter.</summary>
public enum Color
{
    Red,
    Green,
    Blue,
}

/// <summary>Has a converter of its own, to a string.</summary>
[Converter(typeof(TemperatureToString))]
public readonly record struct Temperature(int Tenths);

/// <summary>Has a converter of its own, to a list.</summary>
[Converter(typeof(TagsToList))]
public sealed class Tags(params IEnumerable<string> names)
{
    public List<string> Names { get; } = [.. names];
}

/// <summary>Has a converter of its own, to a model.</summary>
[Converter(typeof(PlaceToPoint))]
public sealed record Place(double Latitude, double Longitude);

/// <summary>The assembly has a converter.</summary>
public readonly record struct Badge(Guid Id);

/// <summary>The assembly has a converter.</summary>
public sealed record Address(string Text);
