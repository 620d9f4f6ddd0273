namespace Scigo.Models;

/// <summary>Which category of each feature has no column: the others say enough.</summary>
[Converter(typeof(DroppedCategoryConverter))]
public enum DroppedCategory
{
    /// <summary>None; <c>none</c>, in scikit-learn <c>None</c>.</summary>
    None,

    /// <summary>The first; <c>first</c>.</summary>
    First,

    /// <summary>The first of a feature with two categories; <c>if_binary</c>.</summary>
    IfBinary,
}

/// <summary>The choices by scikit-learn's names.</summary>
public sealed class DroppedCategoryConverter : IConverter<DroppedCategory, string>
{
    internal static readonly ChoiceNames<DroppedCategory> Names = new(
        (DroppedCategory.None, "none"), (DroppedCategory.First, "first"), (DroppedCategory.IfBinary, "if_binary"));

    /// <inheritdoc/>
    public static string ToWire(DroppedCategory value) => Names.Of(value);

    /// <inheritdoc/>
    public static DroppedCategory FromWire(string wire) => Names.Parse(wire);
}
