using System.Text;
using System.Text.Json;

namespace Scigo.Cli.Tests.Support;

/// <summary>A run of the tool in this process, and what came out of it.</summary>
sealed record ToolRun(int Code, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public JsonElement Json => JsonDocument.Parse(Bytes).RootElement;

    public double[] Numbers => JsonSerializer.Deserialize<double[]>(Bytes)!;

    public double[][] Rows => JsonSerializer.Deserialize<double[][]>(Bytes)!;

    public static ToolRun Of(params string[] args) => WithInput([], args);

    public static ToolRun WithInput(string input, params string[] args) => WithInput(Encoding.UTF8.GetBytes(input), args);

    public static ToolRun WithInput(byte[] input, params string[] args)
    {
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter();
        var code = ScigoTool.Run(args, new MemoryStream(input), stdout, stderr);
        return new ToolRun(code, stdout.ToArray(), stderr.ToString());
    }

    /// <summary>Asserts that the input was refused: exit code 1, no output, and exactly this line.</summary>
    public void FailsWith(string line)
    {
        Assert.Equal(("scigo: " + line + Environment.NewLine, 1, ""), (Error, Code, Output));
    }

    /// <summary>Asserts success without a word.</summary>
    public ToolRun Succeeds()
    {
        Assert.Equal(("", 0), (Error, Code));
        return this;
    }
}
