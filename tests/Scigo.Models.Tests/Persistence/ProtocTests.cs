using Scigo.Schema;

namespace Scigo.Models.Tests.Persistence;

// The system's protobuf compiler takes the files that describe the models.
public sealed class ProtocTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scigo-protoc-");

    [LiveFact("protoc")]
    public void TheSystemsCompilerTakesEveryFile()
    {
        var files = ProtoFile.Of(AssemblyModels.Catalog);
        foreach (var file in files)
            File.WriteAllText(Path.Combine(folder.FullName, file.Name), file.Text);
        Assert.Equal((0, ""), ExternalTool.Run(
            [], "protoc", [$"--proto_path={folder.FullName}", $"--descriptor_set_out={folder.FullName}/out", .. files.Select(f => f.Name)]));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
