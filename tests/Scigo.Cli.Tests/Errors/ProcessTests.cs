using System.Diagnostics;
using Scigo.Cli.Tests.Support;

namespace Scigo.Cli.Tests.Errors;

public sealed class ProcessTests : Workspace
{
    [Fact]
    public void TheShellSeesExitCodesAndSeparateStreams()
    {
        var model = Save(Line(), "m.scigo");
        Assert.Equal((0, "", true), Run("verify", model));
        Assert.Equal((1, $"scigo: {At("none")}: there is no such file or directory\n", false), Run("inspect", At("none")));
        Assert.Equal((2, "scigo: there is no command 'verfy': did you mean 'verify'?\nTry 'scigo --help'.\n", false), Run("verfy"));
    }

    static (int Code, string Error, bool HasOutput) Run(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "scigo.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error.Result.ReplaceLineEndings("\n"), output.Length > 0);
    }
}
