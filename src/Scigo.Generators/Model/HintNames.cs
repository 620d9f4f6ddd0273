namespace Scigo.Generators.Model;

/// <summary>The names of generated files. Roslyn refuses two that differ only by case; C# does not refuse such types.</summary>
public static class HintNames
{
    /// <summary>The file of the catalog.</summary>
    public const string Catalog = "AssemblyModels";

    /// <summary>Returns the names that differ from another only by case, in order.</summary>
    public static IEnumerable<string> Ambiguous(IEnumerable<string> names) => names
        .Append(Catalog)
        .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
        .Where(static group => group.Count() > 1)
        .SelectMany(static group => group)
        .OrderBy(static name => name, StringComparer.Ordinal);

    /// <summary>Returns a name for the model's file that no other's differs from by case alone.</summary>
    public static string Of(ModelSpec model, IEnumerable<string> ambiguous) =>
        ambiguous.Contains(model.HintName) ? $"{model.HintName}-{SchemaTexts.HashOf(model.HintName):x16}" : model.HintName;
}
