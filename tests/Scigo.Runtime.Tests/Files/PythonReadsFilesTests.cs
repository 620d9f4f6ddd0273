using System.Diagnostics;
using System.Runtime.CompilerServices;
using Scigo.Corpus;
using Scigo.Tests.Corpus;

namespace Scigo.Tests.Files;

/// <summary>Another language reads every file with docs/format.md and a MessagePack library: Python does, where it has one.</summary>
public sealed class PythonReadsFilesTests : IDisposable
{
    const string Python = "/usr/bin/python3";

    readonly TemporaryFolder folder = new();

    [Fact]
    public void PythonReadsEveryModelFromItsFileAsFromItsJson()
    {
        if (!File.Exists(Python) || Run("-c", "import msgpack, zstandard") is not (0, _))
        {
            Assert.False(Environment.GetEnvironmentVariable("SCIGO_REQUIRE_TOOLS") == "1", "Python has no msgpack, or no zstandard.");
            return;
        }
        List<string> paths = [];
        FileCompression? compression = null;
        foreach (var @case in CorpusCases.All)
        {
            foreach (var model in @case.Values(made: 2))
            {
                Save(model, ".scigo");
                Save(model, ".json");
                compression = new FileCompression { Shuffle = paths.Count % 8 < 4 };
                Save(model, ".scigo");
                Save(model, ".json");
                compression = null;
            }
        }
        var (code, output) = Run([Script(), .. paths]);
        Assert.True(code == 0 && output == $"{paths.Count / 2} files agree", output);

        void Save(object model, string extension)
        {
            paths.Add(folder.File($"{paths.Count / 2}{extension}"));
            ModelFile.Save(model, paths[^1], options: CaseData.Options with { Sha256 = paths.Count % 4 < 2, Compression = compression });
        }
    }

    static string Script([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "read_scigo.py");

    static (int Code, string Output) Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return (process.ExitCode, (output + errors.Result).Replace(", checksums not looked at", "", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
