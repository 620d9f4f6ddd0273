namespace Scigo.Models;

/// <summary>Which coefficient coordinate descent improves next.</summary>
[Converter(typeof(SelectionConverter))]
public enum Selection
{
    /// <summary>One after the other; <c>cyclic</c>.</summary>
    Cyclic,

    /// <summary>Any of them, which often needs fewer iterations; <c>random</c>.</summary>
    Random,
}

/// <summary>Selections by scikit-learn's names.</summary>
public sealed class SelectionConverter : IConverter<Selection, string>
{
    internal static readonly ChoiceNames<Selection> Names = new((Selection.Cyclic, "cyclic"), (Selection.Random, "random"));

    /// <inheritdoc/>
    public static string ToWire(Selection value) => Names.Of(value);

    /// <inheritdoc/>
    public static Selection FromWire(string wire) => Names.Parse(wire);
}
