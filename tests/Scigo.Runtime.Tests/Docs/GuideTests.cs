using System.Text.RegularExpressions;
using Scigo.Tests.Shared;

namespace Scigo.Tests.Docs;

public partial class GuideTests
{
    const string Refresh = "SCIGO_UPDATE_DOCS=1 dotnet test tests/Scigo.Runtime.Tests --filter GuideTests";

    static string PagePath => Repository.PathOf("docs", "guide.md");

    static string Page => File.ReadAllText(PagePath).ReplaceLineEndings("\n");

    [Fact]
    public void TheGuideShowsWhatIsCompiled()
    {
        var snippets = Snippet.AllOf(Repository.PathOf("examples", "Guide")).ToDictionary(static s => s.Id, static s => s.Code);
        if (Environment.GetEnvironmentVariable("SCIGO_UPDATE_DOCS") == "1")
            File.WriteAllText(PagePath, MarkedBlock().Replace(Page, m => Marked(m, snippets[m.Groups["id"].Value])));

        var shown = MarkedBlock().Matches(Page).ToDictionary(static m => m.Groups["id"].Value, static m => m.Groups["code"].Value.TrimEnd('\n'));
        Assert.True(Regex.Count(Page, "^```csharp$", RegexOptions.Multiline) == shown.Count, "Each C# block of docs/guide.md follows a line <!-- file: name -->.");
        Assert.Equal(snippets.Keys.Order(), shown.Keys.Order());
        foreach (var (id, code) in shown)
        {
            Assert.True(
                code == snippets[id],
                $"docs/guide.md, block '{id}', is not what examples/Guide has. Refresh it: {Refresh}\n\nThe example:\n{snippets[id]}\n\nThe guide:\n{code}");
        }
    }

    [Fact]
    public void TheExamplesOfTheGuideRunAndPrintWhatItShows()
    {
        // The configuration is that of the tests.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var program = Repository.PathOf("examples", "Guide", "bin", configuration, "net10.0", "Guide.dll");
        var (code, output) = ExternalTool.Run([], "dotnet", program);
        Assert.True(code == 0, output);
        output = output.ReplaceLineEndings("\n");

        var blocks = OutputBlock().Matches(Page);
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.True(
            output.Contains(block.Groups["text"].Value, StringComparison.Ordinal),
            $"examples/Guide does not print this block of docs/guide.md:\n{block.Groups["text"].Value}\n\nIt prints:\n{output}"));
    }

    [Fact]
    public void TheGuideLinksToWhatIsThere()
    {
        var headings = Regex.Matches(Page, "^## (.+)$", RegexOptions.Multiline).Select(static m => "#" + Anchor(m.Groups[1].Value)).ToHashSet();
        var links = Regex.Matches(Page, @"\]\(([^)]+)\)").Select(static m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(
            link.StartsWith('#') ? headings.Contains(link) : Path.Exists(Repository.PathOf("docs", link.Split('#')[0])), link));
    }

    // As GitHub makes them.
    static string Anchor(string heading) => Regex.Replace(heading, "[^A-Za-z -]", "").Replace(' ', '-').ToLowerInvariant();

    static string Marked(Match block, string code) => $"<!-- {block.Groups["id"].Value} -->\n```csharp\n{code}\n```";

    [GeneratedRegex(@"^<!-- (?<id>.+?) -->\n```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex MarkedBlock();

    [GeneratedRegex(@"^```(text|json|protobuf)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex OutputBlock();
}
