using Scigo.Tests.Shared;

namespace Scigo.Tests.Docs;

public class RegistryPageTests
{
    [Fact]
    public void ThePageShowsWhatIsCompiled() => SnippetPage.Check("registry.md", "Registry");

    [Fact]
    public void TheExamplesOfThePageRun()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var (code, output) = ExternalTool.Run([], "dotnet", Repository.PathOf("examples", "Registry", "bin", configuration, "net10.0", "Registry.dll"));
        Assert.True(code == 0, output);
    }
}
