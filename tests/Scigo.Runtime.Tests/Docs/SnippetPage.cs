using System.Text.RegularExpressions;

namespace Scigo.Tests.Docs;

/// <summary>
/// A page of the documentation whose code is that of an example: each block of C# follows a line <c>&lt;!-- file: name --&gt;</c>, and a block
/// after <c>&lt;!-- file --&gt;</c> is all of that file. SCIGO_UPDATE_DOCS=1 writes the blocks anew.
/// </summary>
static partial class SnippetPage
{
    const string Refresh = "SCIGO_UPDATE_DOCS=1 dotnet test tests/Scigo.Runtime.Tests --filter Docs";

    public static void Check(string page, string example)
    {
        var (path, folder) = (Repository.PathOf("docs", page), Repository.PathOf("examples", example));
        var snippets = Snippet.AllOf(folder).ToDictionary(static s => s.Id, static s => s.Code);
        string Code(string id) => snippets.TryGetValue(id, out var code) ? code : File.ReadAllText(Path.Combine(folder, id)).ReplaceLineEndings("\n").TrimEnd('\n');

        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("SCIGO_UPDATE_DOCS") == "1")
        {
            text = MarkedBlock().Replace(text, m => $"<!-- {m.Groups["id"].Value} -->\n```{m.Groups["language"].Value}\n{Code(m.Groups["id"].Value)}\n```");
            File.WriteAllText(path, text);
        }

        var shown = MarkedBlock().Matches(text).ToDictionary(static m => m.Groups["id"].Value, static m => m.Groups["code"].Value.TrimEnd('\n'));
        Assert.True(
            Regex.Count(text, "^```csharp$", RegexOptions.Multiline) == shown.Keys.Count(static id => id.Contains(": ", StringComparison.Ordinal)),
            $"Each C# block of docs/{page} follows a line <!-- file: name -->.");
        Assert.Equal(snippets.Keys.Order(), shown.Keys.Where(snippets.ContainsKey).Order());
        foreach (var (id, code) in shown)
        {
            Assert.True(
                code == Code(id),
                $"docs/{page}, block '{id}', is not what examples/{example} has. Refresh it: {Refresh}\n\nThe example:\n{Code(id)}\n\nThe page:\n{code}");
        }
    }

    [GeneratedRegex(@"^<!-- (?<id>[^\n]+?) -->\n```(?<language>\w+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex MarkedBlock();
}
