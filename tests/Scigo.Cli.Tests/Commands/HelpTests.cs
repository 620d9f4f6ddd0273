using Scigo.Cli.Tests.Support;

namespace Scigo.Cli.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("fit")]
    [InlineData("predict")]
    [InlineData("convert")]
    [InlineData("compress")]
    [InlineData("quantize")]
    [InlineData("prune")]
    [InlineData("plot")]
    [InlineData("inspect")]
    [InlineData("diff")]
    [InlineData("schema")]
    [InlineData("sign")]
    [InlineData("verify")]
    [InlineData("completion")]
    public void EveryHelpEndsWithExamples(string command)
    {
        string[] args = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"];
        var lines = ToolRun.Of(args).Succeeds().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var examples = lines[(Array.IndexOf(lines, "Examples:") + 1)..];
        Assert.Contains("Examples:", lines);
        Assert.All(examples, example => Assert.Contains($"scigo {command}".Trim(), example, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith($"  scigo {command}".TrimEnd(), StringComparison.Ordinal));
    }

    [Fact]
    public void TheVersionIsTheTools() => Assert.Matches("^scigo [0-9]+\\.[0-9]+\\.[0-9]+", ToolRun.Of("--version").Succeeds().Output);
}
