using Scigo.Tests.Shared;

namespace Scigo.Tests.Docs;

public class ModelsPageTests
{
    [Fact]
    public void ThePageShowsWhatIsCompiled() => SnippetPage.Check("models.md", "Models");

    [Fact]
    public void TheExamplesOfThePageRun()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var (code, output) = ExternalTool.Run([], "dotnet", Repository.PathOf("examples", "Models", "bin", configuration, "net10.0", "Models.dll"));
        Assert.True(code == 0, output);
    }
}
