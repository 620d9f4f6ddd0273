using System.Diagnostics;
using Scigo.Cli.Tests.Support;

namespace Scigo.Cli.Tests.Commands;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("", "completion compress convert diff fit inspect plot predict prune quantize registry schema sign verify")]
    [InlineData("pr", "compress predict prune")]
    [InlineData("predict m.scigo --me", "--method")]
    [InlineData("predict m.scigo --method tr", "transform")]
    [InlineData("fit Stand", "StandardScaler")]
    [InlineData("schema Stand", "StandardScaler")]
    [InlineData("fit Qua", "")]
    [InlineData("completion ", "bash fish zsh")]
    public void TheToolSuggestsWhatCanFollow(string line, string expected)
    {
        var suggested = ToolRun.Of($"[suggest:{line.Length}]", line).Succeeds().Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(static word => !word.StartsWith('-') || word == "--method")
            .Order();
        Assert.Equal(expected, string.Join(' ', suggested));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public void EveryShellGetsAScriptThatAsksTheTool(string shell) =>
        Assert.Contains("[suggest:", ToolRun.Of("completion", shell).Succeeds().Output, StringComparison.Ordinal);

    // Under a name of its own, bash calls a function in the tool's place, which shows what it was asked.
    [Fact]
    public void BashAsksAboutTheLineWithoutTheToolsName()
    {
        if (!File.Exists("/bin/bash"))
            return;
        var script = ToolRun.Of("completion", "bash").Output + """
            scigo() { [ "$1|$2" = "[suggest:7]|pred --" ] && printf 'predict\nprefer\n'; }
            COMP_LINE='scigo pred --' COMP_POINT=13 COMP_WORDS=(scigo pred) COMP_CWORD=1
            _scigo; echo "${COMPREPLY[*]}"
            """;
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash") { ArgumentList = { "-c", script }, RedirectStandardOutput = true })!;
        Assert.Equal("predict", bash.StandardOutput.ReadToEnd().Trim());
    }
}
