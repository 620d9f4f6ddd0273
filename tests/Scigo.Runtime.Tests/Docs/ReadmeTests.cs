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
    public void TheReadmeRefersToScigoAsTheExampleDoes()
    {
        var project = File.ReadAllText(Repository.PathOf("examples", "CustomModel", "CustomModel.csproj")).ReplaceLineEndings("\n");
        var begin = project.IndexOf("  <ItemGroup>", StringComparison.Ordinal);
        var end = project.IndexOf("</Project>", StringComparison.Ordinal);
        var references = project[begin..end].Replace("\n  ", "\n", StringComparison.Ordinal).Replace("../../", "scigo/", StringComparison.Ordinal).Trim();
        Assert.Contains($"```xml\n{references}\n```", File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheReadmeNamesFilesThatAreThere()
    {
        var links = System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Repository.PathOf("README.md")), @"\]\(([^)#:]+)\)");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Repository.PathOf(link.Groups[1].Value)), link.Value));
    }
}
