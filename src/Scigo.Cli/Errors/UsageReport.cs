using System.CommandLine;
using System.CommandLine.Parsing;

namespace Scigo.Cli.Errors;

/// <summary>Says what is wrong with a command line, what may have been meant, and where help is.</summary>
static class UsageReport
{
    internal static int Write(ParseResult parsed, TextWriter error)
    {
        error.WriteLine("scigo: " + OneLine.Of(Describe(parsed)));
        error.WriteLine($"Try '{string.Join(' ', Names(parsed.CommandResult))} --help'.");
        return ExitCode.BadUsage;
    }

    static string Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        // What is missing may be the consequence of what was mistyped.
        if (parsed.UnmatchedTokens is not [var token, ..])
            return command is RootCommand && parsed.Tokens.Count == 0 ? "a command is missing." : parsed.Errors[0].Message;
        var isOption = token.StartsWith('-') && token.Length > 1;
        var kind = isOption ? "option" : command.Subcommands.Count > 0 ? "command" : null;
        if (kind is null)
            return $"'{token}' is one argument too many.";
        var known = isOption ? command.Options.SelectMany(static o => o.Aliases.Append(o.Name)) : command.Subcommands.Select(static c => c.Name);
        var meant = DidYouMean.Among(known, token);
        return $"there is no {kind} '{token}'{(meant is null ? "." : $": did you mean '{meant}'?")}";
    }

    static IEnumerable<string> Names(CommandResult result) =>
        result.Parent is CommandResult parent ? Names(parent).Append(result.Command.Name) : ["scigo"];
}
