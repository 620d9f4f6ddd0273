using Scigo.Cli.Tests.Support;

namespace Scigo.Cli.Tests.Errors;

public sealed class UsageTests
{
    [Theory]
    [InlineData("predct", "there is no command 'predct': did you mean 'predict'?", "scigo --help")]
    [InlineData("frobnicate", "there is no command 'frobnicate'.", "scigo --help")]
    [InlineData("", "a command is missing.", "scigo --help")]
    [InlineData("inspect m.json --jsno", "there is no option '--jsno': did you mean '--json'?", "scigo inspect --help")]
    [InlineData("verify", "Required argument 'FILE' missing for command: 'verify'.", "scigo verify --help")]
    [InlineData("predict m.json", "Option '--input' is required.", "scigo predict --help")]
    [InlineData("inspect a b", "'b' is one argument too many.", "scigo inspect --help")]
    [InlineData("predict - --input -", "The model and the rows cannot both come from standard input.", "scigo predict --help")]
    public void BadUsageIsTwoLinesWithAHint(string line, string expected, string hint)
    {
        var run = ToolRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal($"scigo: {expected}{Environment.NewLine}Try '{hint}'.{Environment.NewLine}", run.Error);
    }

    [Fact]
    public void AMethodThatDoesNotExistIsBadUsage() =>
        Assert.Equal(2, ToolRun.Of("predict", "m.json", "--input", "r.json", "--method", "guess").Code);

    [Fact]
    public void FilesAreNoResponseFiles()
    {
        var run = ToolRun.Of("inspect", "@m.json");
        Assert.Equal((1, $"scigo: @m.json: there is no such file or directory{Environment.NewLine}"), (run.Code, run.Error));
    }
}
