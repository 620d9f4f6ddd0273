namespace Scigo.Generators.Model;

/// <summary>The wire kinds that the emitters know; everything else is a <see cref="Converted"/> of one of them.</summary>
public enum WireKind
{
    Scalar,
    String,
    Bytes,
    Array,
    NDArray,
    Vector,
    List,

    /// <summary>An array of anything but numbers, written as a list.</summary>
    ElementArray,

    /// <summary>An array of numbers of two to four dimensions.</summary>
    Grid,
    Map,
    Model,
    Any,
    Optional,
    Nullable,
    Converted,

    /// <summary>A type parameter of a generic model, written as whoever closes it says.</summary>
    TypeParameter,
}

/// <summary>How a type is written, as a tree.</summary>
public sealed record WireSpec(WireKind Kind, string CSharpType)
{
    /// <summary>The schema's word for a scalar: <c>float64</c>, <c>int32:zigzag</c>.</summary>
    public string Scalar { get; init; } = "";

    /// <summary>The element of an array, list, optional or nullable, the value of a map, what a converter makes of the type.</summary>
    public WireSpec? Element { get; init; }

    public WireSpec? Key { get; init; }

    /// <summary>The dimensions of a grid.</summary>
    public int Rank { get; init; }

    /// <summary>The fully qualified converter.</summary>
    public string Converter { get; init; } = "";

    /// <summary>Whether the converter makes something of null.</summary>
    public bool TakesNull { get; init; }

    /// <summary>The wire name of a nested model.</summary>
    public string WireName { get; init; } = "";

    /// <summary>Whether a nested model is of another assembly.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The canonical schema text of a nested model of another assembly; empty for one of this assembly.</summary>
    public string ForeignSchema { get; init; } = "";

    /// <summary>What the type parameters of a nested generic model stand for.</summary>
    public EquatableArray<WireSpec> Arguments { get; init; }

    /// <summary>Whether the schema is only known when the program runs: a generic model is named, or one that names one.</summary>
    public bool HasRuntimeSchema { get; init; }

    /// <summary>Whether a model's type or a converter is out of reach of the assembly's catalog.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>What it is in the end, behind converters.</summary>
    public WireSpec Wire => Kind == WireKind.Converted ? Element!.Wire : this;

    /// <summary>Whether it is an enum, written as its number.</summary>
    public bool IsEnum => Kind == WireKind.Converted && Converter.StartsWith($"global::{Parsing.KnownNames.EnumConverter}<", StringComparison.Ordinal);

    /// <summary>Whether protobuf writes it as one field, so that it can be repeated.</summary>
    public bool IsSingular => Wire.Kind is WireKind.Scalar or WireKind.String or WireKind.Bytes or WireKind.Model or WireKind.Any or WireKind.NDArray or WireKind.Grid;

    /// <summary>Returns this and all below it.</summary>
    public IEnumerable<WireSpec> Descend()
    {
        yield return this;
        foreach (var child in new[] { Key, Element }.OfType<WireSpec>().Concat(Arguments))
        {
            foreach (var spec in child.Descend())
                yield return spec;
        }
    }
}
