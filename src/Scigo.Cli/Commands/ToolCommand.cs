using System.CommandLine;

namespace Scigo.Cli.Commands;

/// <summary>A command with examples for its help.</summary>
sealed class ToolCommand(string name, string description, params string[] examples) : Command(name, description)
{
    internal IReadOnlyList<string> Examples => examples;

    /// <summary>Says what the command does. It runs on another thread, so that Ctrl-C is heard.</summary>
    internal void Runs(Func<ParseResult, CancellationToken, int> action) =>
        SetAction((parsed, cancellation) => Task.Run(() => action(parsed, cancellation), cancellation));
}
