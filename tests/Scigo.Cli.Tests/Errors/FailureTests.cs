using Scigo.Cli.Tests.Support;

namespace Scigo.Cli.Tests.Errors;

public sealed class FailureTests : Workspace
{
    [Theory]
    [InlineData("inspect")]
    [InlineData("verify")]
    public void AMissingFileIsOneLine(string command) =>
        ToolRun.Of(command, At("none.scigo")).FailsWith($"{At("none.scigo")}: there is no such file or directory");

    [Theory]
    [InlineData("inspect", "it is a directory, not a file")]
    [InlineData("verify", "it is a directory, of which only the signature can be checked: --key says who must have signed it")]
    public void ADirectoryIsOneLine(string command, string message)
    {
        Directory.CreateDirectory(At("folder"));
        ToolRun.Of(command, At("folder")).FailsWith($"{At("folder")}: {message}");
    }

    [Theory]
    [InlineData("predict")]
    [InlineData("inspect")]
    [InlineData("convert")]
    public void GarbageIsOneLineThatNamesTheFile(string command)
    {
        var path = Write("model.json", "{\"model_spec\": {\"name\": \"KMeans\"");
        var run = command switch
        {
            "predict" => ToolRun.Of(command, path, "--input", path),
            "convert" => ToolRun.Of(command, path, At("out.scigo")),
            _ => ToolRun.Of(command, path),
        };
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith($"scigo: {path}: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void AnEmptyFileIsOneLine() => Assert.Equal(1, ToolRun.Of("inspect", Write("m.scigo", "")).Code);

    [Fact]
    public void AReaderThatHasGoneAwayIsNoError()
    {
        using var error = new StringWriter();
        string[] args = ["inspect", Save(Line(), "m.scigo")];
        Assert.Equal((0, ""), (ScigoTool.Run(args, Stream.Null, new FailingOutput("Broken pipe", 32), error), error.ToString()));
    }

    [Fact]
    public void AFullDiskBehindStandardOutputIsAnError()
    {
        using var error = new StringWriter();
        string[] args = ["inspect", Save(Line(), "m.scigo")];
        Assert.Equal(1, ScigoTool.Run(args, Stream.Null, new FailingOutput("No space left on device", 28), error));
        Assert.Equal($"scigo: standard output: No space left on device{Environment.NewLine}", error.ToString());
    }

    [Fact]
    public void TextCanBeGivenForStreams()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] args = ["predict", Save(Line(), "m.scigo"), "--input", "-"];
        Assert.Equal(0, ScigoTool.Run(args, new StringReader("[[0, 0]]"), output, error));
        Assert.StartsWith("[", output.ToString(), StringComparison.Ordinal);
    }

    sealed class FailingOutput(string message, int code) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException(message, code);

        public override void Flush() => throw new IOException(message, code);
    }
}
