using System.Text.RegularExpressions;
using Scigo.Tests.Shared;

namespace Scigo.Tests.Docs;

public partial class EvolutionPageTests
{
    static string Page => File.ReadAllText(Repository.PathOf("docs", "evolution.md")).ReplaceLineEndings("\n");

    [Fact]
    public void ThePageShowsWhatIsCompiled() => SnippetPage.Check("evolution.md", "Evolution");

    [Fact]
    public void TheExampleReadsOldDataAndPrintsWhatThePageShows()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var program = Repository.PathOf("examples", "Evolution", "bin", configuration, "net10.0", "Evolution.dll");
        var (code, output) = ExternalTool.Run([], "dotnet", program);
        Assert.True(code == 0, output);
        var blocks = Printed().Matches(Page);
        Assert.Equal(2, blocks.Count);
        Assert.All(blocks, block => Assert.Contains(block.Groups["text"].Value, output.ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    // Not those that are files.
    [GeneratedRegex(@"^\n```text\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Printed();
}
