namespace Scigo.Tests.Docs;

public class ReadmeTests
{
    [Theory]
    [InlineData("ThompsonBandit.cs")]
    [InlineData("Program.cs")]
    public void TheReadmeShowsWhatTheExampleRuns(string file)
    {
        var example = File.ReadAllLines(Repository.PathOf("examples", "CustomModel", file));
        var begin = Array.FindIndex(example, l => l.Trim() == "// <snippet>");
        var end = Array.FindIndex(example, l => l.Trim() == "// </snippet>");
        var indent = example[begin].Length - example[begin].TrimStart().Length;
        var snippet = string.Join('\n', example[(begin + 1)..end].Select(l => l[Math.Min(indent, l.Length)..]));
        Assert.Contains($"```csharp\n{snippet}\n```", File.ReadAllText(Repository.PathOf("README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void TheReadmeNamesFilesThatAreThere()
    {
        var links = System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Repository.PathOf("README.md")), @"\]\(([^)#:]+)\)");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Repository.PathOf(link.Groups[1].Value)), link.Value));
    }
}
