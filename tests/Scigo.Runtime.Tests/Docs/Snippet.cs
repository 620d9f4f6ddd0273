using System.Text.RegularExpressions;

namespace Scigo.Tests.Docs;

/// <summary>
/// A piece of a compiled file, between the lines <c>// &lt;snippet name&gt;</c> and <c>// &lt;/snippet&gt;</c>. A page shows it behind the
/// comment <c>&lt;!-- file: name --&gt;</c>.
/// </summary>
/// <param name="Id">The file, from the project's folder on, and the name: <c>Sections/Files.cs: async</c>.</param>
/// <param name="Code">The lines between, without the indentation that they share.</param>
sealed partial record Snippet(string Id, string Code)
{
    public static IEnumerable<Snippet> AllOf(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(folder, path).Replace('\\', '/')
        where !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal)
        from snippet in Of(file, File.ReadAllText(path).ReplaceLineEndings("\n"))
        select snippet;

    static IEnumerable<Snippet> Of(string file, string text) => Marked().Matches(text).Select(match =>
    {
        var indent = match.Groups["indent"].Length;
        var lines = match.Groups["code"].Value.TrimEnd('\n').Split('\n');
        return new Snippet($"{file}: {match.Groups["name"].Value}", string.Join('\n', lines.Select(l => l[Math.Min(indent, l.Length)..])));
    });

    [GeneratedRegex(@"^(?<indent> *)// <snippet (?<name>\w+)>\n(?<code>.*?)^ *// </snippet>$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Marked();
}
