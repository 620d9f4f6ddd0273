using System.Text.RegularExpressions;
using Scigo.Cli.Tests.Support;

namespace Scigo.Cli.Tests.Docs;

/// <summary>
/// What the pages show is what the tool says: every line after <c>$ </c> is run by a shell, one after the other in one folder. In
/// what is shown, <c>…</c> stands for any text, and alone on its line for any lines. Python is in a file named by its first line.
/// </summary>
public sealed class TranscriptTests : Workspace
{
    [LiveTheory("bash", "python3", "openssl")]
    [InlineData("cli.md", 15)]
    [InlineData("guide.md", 5)]
    public void EveryTranscriptOfThePageIsTrue(string name, int atLeast)
    {
        File.Copy(Data.PathOf("diabetes"), At("diabetes.csv"));
        File.Copy(Data.PathOf("iris"), At("iris.csv"));
        var scigo = $"cd '{At(".")}'; scigo() {{ dotnet '{Path.Combine(AppContext.BaseDirectory, "scigo.dll")}' \"$@\"; }}; exec 2>&1; ";
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", name)).ReplaceLineEndings("\n");
        foreach (Match script in Regex.Matches(page, "```python\n# (\\S+)\n.*?```", RegexOptions.Singleline))
            Write(script.Groups[1].Value, script.Value["```python".Length..^"```".Length]);
        var commands = 0;
        foreach (var block in Regex.Matches(page, "```console\n(.*?)```", RegexOptions.Singleline).Select(static m => m.Groups[1].Value))
        {
            foreach (var entry in Regex.Split(block, "^\\$ ", RegexOptions.Multiline).Skip(1))
            {
                var end = entry.IndexOf('\n');
                var (command, expected) = (entry[..end], entry[(end + 1)..].TrimEnd('\n'));
                var actual = ExternalTool.Run([], "/bin/bash", "-c", scigo + command).Output.ReplaceLineEndings("\n").TrimEnd('\n');
                Assert.True(
                    Regex.IsMatch(actual, Pattern(expected), RegexOptions.Singleline), $"$ {command}\n{actual}\n\nThe page says:\n{expected}");
                commands++;
            }
        }
        Assert.InRange(commands, atLeast, int.MaxValue);
    }

    static string Pattern(string expected) => "^" + Regex.Escape(expected).Replace("…", ".*?", StringComparison.Ordinal) + "$";
}
