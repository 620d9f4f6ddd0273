using Scigo.Tests.Shared;

namespace Scigo.Tests.Docs;

public class InteropPageTests
{
    [Fact]
    public void ThePageShowsWhatIsCompiled() => SnippetPage.Check("interop.md", "Interop");

    [Fact]
    public void TheExamplesOfThePageRun()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var program = Repository.PathOf("examples", "Interop", "bin", configuration, "net10.0", "Interop.dll");
        var (code, output) = ExternalTool.Run([], "dotnet", program);
        Assert.True(code == 0, output);
    }
}
