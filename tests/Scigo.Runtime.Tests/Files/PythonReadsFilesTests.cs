using System.Diagnostics;

namespace Scigo.Tests.Files;

/// <summary>Any language reads the file with a MessagePack library: Python's does, where it is installed.</summary>
public sealed class PythonReadsFilesTests : IDisposable
{
    const string Python = "/usr/bin/python3";

    const string Script = """
        import msgpack, struct, sys
        f = open(sys.argv[1], 'rb').read()
        assert f[:8] == b'\x89SCIGO\r\n'
        size, at, n = struct.unpack_from('<QQQ', f, 16)
        assert size == len(f) == at + n
        m = msgpack.unpackb(f[at:])
        s = {x['name']: x for x in m['sections']}['weights']
        w = struct.unpack_from('<%dd' % (s['length'] // 8), f, s['offset'])
        print(m['wire_name'], s['dtype'], s['shape'], sum(w))
        """;

    readonly TemporaryFolder folder = new();

    [Fact]
    public void PythonReadsTheManifestAndAnArray()
    {
        if (!File.Exists(Python) || Run("import msgpack") is not (0, _))
            return;
        ModelFile.Save(Sample.Forest(), folder.File("m.scigo"), options: Sample.Options);
        Assert.Equal((0, "files.forest float64 [4, 6] 114.0"), Run(Script, folder.File("m.scigo")));
    }

    static (int Code, string Output) Run(string script, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", script, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    public void Dispose() => folder.Dispose();
}
