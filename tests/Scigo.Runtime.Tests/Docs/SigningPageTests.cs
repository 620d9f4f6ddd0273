using Scigo.Tests.Shared;

namespace Scigo.Tests.Docs;

public class SigningPageTests
{
    [Fact]
    public void ThePageShowsWhatIsCompiled() => SnippetPage.Check("signing.md", "Signing");

    [Fact]
    public void TheExamplesOfThePageRun()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var (code, output) = ExternalTool.Run([], "dotnet", Repository.PathOf("examples", "Signing", "bin", configuration, "net10.0", "Signing.dll"));
        Assert.True(code == 0, output);
    }
}
