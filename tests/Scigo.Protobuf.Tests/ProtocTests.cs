using System.Diagnostics;
using Scigo.Protobuf.Tests.Support;

namespace Scigo.Protobuf.Tests;

// The system's protobuf compiler, which is older than the one that Google's classes here come from, takes every file that Scigo writes.
public sealed class ProtocTests : IDisposable
{
    const string Protoc = "/usr/bin/protoc";

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scigo-protoc-");

    [Fact]
    public void TheSystemsCompilerTakesEveryFile()
    {
        if (!File.Exists(Protoc) && Environment.GetEnvironmentVariable("SCIGO_REQUIRE_TOOLS") != "1")
            return;
        var files = ShapeCatalog.Files;
        foreach (var file in files)
            File.WriteAllText(Path.Combine(folder.FullName, file.Name), file.Text);
        using var process = Process.Start(new ProcessStartInfo(
            Protoc, [$"--proto_path={folder.FullName}", $"--descriptor_set_out={folder.FullName}/out", .. files.Select(f => f.Name)])
        {
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((0, ""), (process.ExitCode, errors));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
