using System.Text.RegularExpressions;
using Scigo.Tests.Shared;

namespace Scigo.Tests.Docs;

public partial class GuideTests
{
    static string Page => File.ReadAllText(Repository.PathOf("docs", "guide.md")).ReplaceLineEndings("\n");

    [Fact]
    public void TheGuideShowsWhatIsCompiled() => SnippetPage.Check("guide.md", "Guide");

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

    [GeneratedRegex(@"^```(text|json|protobuf)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex OutputBlock();
}
