using Scigo.Protobuf.Tests.Support;
using Scigo.Tests.Shared;

namespace Scigo.Protobuf.Tests;

// The system's protobuf compiler, which is older than the one that Google's classes here come from, takes every file that Scigo writes.
public sealed class ProtocTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scigo-protoc-");

    [LiveFact("protoc")]
    public void TheSystemsCompilerTakesEveryFile()
    {
        var files = ShapeCatalog.Files;
        foreach (var file in files)
            File.WriteAllText(Path.Combine(folder.FullName, file.Name), file.Text);
        Assert.Equal((0, ""), ExternalTool.Run(
            [], "protoc", [$"--proto_path={folder.FullName}", $"--descriptor_set_out={folder.FullName}/out", .. files.Select(f => f.Name)]));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
