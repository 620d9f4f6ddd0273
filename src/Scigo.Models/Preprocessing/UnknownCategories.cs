namespace Scigo.Models;

/// <summary>What an encoder does with a category that it has not been fitted with.</summary>
[Converter(typeof(UnknownCategoriesConverter))]
public enum UnknownCategories
{
    /// <summary>It is refused; <c>error</c>.</summary>
    Error,

    /// <summary>All of the feature's columns are 0; <c>ignore</c>.</summary>
    Ignore,
}

/// <summary>The choices by scikit-learn's names.</summary>
public sealed class UnknownCategoriesConverter : IConverter<UnknownCategories, string>
{
    internal static readonly ChoiceNames<UnknownCategories> Names = new((UnknownCategories.Error, "error"), (UnknownCategories.Ignore, "ignore"));

    /// <inheritdoc/>
    public static string ToWire(UnknownCategories value) => Names.Of(value);

    /// <inheritdoc/>
    public static UnknownCategories FromWire(string wire) => Names.Parse(wire);
}
