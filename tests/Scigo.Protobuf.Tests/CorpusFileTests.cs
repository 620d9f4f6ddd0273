using Scigo.Protobuf.Tests.Support;

namespace Scigo.Protobuf.Tests;

public class CorpusFileTests
{
    // With SCIGO_UPDATE_CORPUS=<this directory> the files are written there as well; the next build compiles them.
    [Fact]
    public void TheFilesThatGooglesClassesComeFromAreUpToDate()
    {
        if (Environment.GetEnvironmentVariable("SCIGO_UPDATE_CORPUS") is { Length: > 0 } directory)
        {
            foreach (var file in ShapeCatalog.Files)
                File.WriteAllText(Path.Combine(directory, file.Name), file.Text);
        }
        Assert.Equal(
            ShapeCatalog.Files.Select(static f => f.Name).Order(),
            Directory.GetFiles(AppContext.BaseDirectory, "*.proto").Select(static p => Path.GetFileName(p)).Order());
        foreach (var file in ShapeCatalog.Files)
            Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file.Name)), file.Text);
    }

    [Fact]
    public void TheTextDoesNotDependOnTheOrderOfModels()
    {
        var schemas = AssemblyModels.Catalog.Codecs.Select(static c => c.Schema).ToList();
        var forwards = Schema.ProtoFile.Of(schemas);
        schemas.Reverse();
        Assert.Equal(forwards, Schema.ProtoFile.Of(schemas));
    }
}
