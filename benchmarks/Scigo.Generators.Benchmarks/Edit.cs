namespace Scigo.Generators.Benchmarks;

/// <summary>Something that is typed: the text of a file after the n-th edit, the original after the 0th.</summary>
sealed record Edit(string Name, string Path, Func<int, string> Text)
{
    public static IReadOnlyList<Edit> All { get; } =
    [
        Elsewhere("a body", "0.0", "{0}.0"),
        Elsewhere("a member", "Mean(", "Mean{0}("),
        Elsewhere("a type", "public", "public class Another{0}; public"),
        OfModel("a comment", 0, "namespace", "/* {0} */ namespace"),
        OfModel("a body", 0, "i = 0", "i = {0}"),
        OfModel("a member", 0, "int NIter", "int NIter{0}"),
        OfModel("a nested member", 2, "int Left", "long Left"),
    ];

    static Edit Elsewhere(string name, string before, string after) =>
        new("of another file: " + name, "Unrelated.cs", i => Replaced(ModelSources.Unrelated, before, after, i));

    static Edit OfModel(string name, int model, string before, string after) =>
        new("of a model: " + name, ModelSources.PathOf(model), i => Replaced(ModelSources.Model(model), before, after, i));

    // Every second edit takes the one before back where its number does not show.
    static string Replaced(string text, string before, string after, int i)
    {
        var edited = after.Contains("{0}", StringComparison.Ordinal) ? i > 0 : i % 2 == 1;
        var at = text.IndexOf(before, StringComparison.Ordinal);
        return edited ? $"{text[..at]}{after.Replace("{0}", $"{i}", StringComparison.Ordinal)}{text[(at + before.Length)..]}" : text;
    }
}
