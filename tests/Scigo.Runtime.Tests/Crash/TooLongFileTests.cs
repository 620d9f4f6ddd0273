using Scigo.Tests.Files;
using Scigo.Tests.Shared;

namespace Scigo.Tests.Crash;

public sealed class TooLongFileTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    [Fact]
    public void AFileLongerThanTheProcessMayWriteIsAnIOExceptionThatNamesIt()
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = folder.File("model.scigo");
        // 128 KB, of the 320 that the saver writes. The signal for it would end the process; write-xor-execute wants files of its own.
        var (code, output) = ExternalTool.Run(
            [],
            "bash",
            "-c",
            $"trap '' XFSZ; ulimit -f 128; DOTNET_EnableWriteXorExecute=0 exec '{Environment.ProcessPath}' '{typeof(Saver).Assembly.Location}' '{path}'");
        Assert.NotEqual(0, code);
        Assert.Contains($"System.IO.IOException: \"{path}\" becomes longer than the file system takes", output);
        Assert.Empty(folder.Names());
    }

    public void Dispose() => folder.Dispose();
}
