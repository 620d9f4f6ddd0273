using System.CommandLine;
using Scigo.Cli.Completion;
using Scigo.Cli.Errors;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands;

/// <summary><c>scigo completion</c>.</summary>
static class CompletionCommand
{
    internal static Command Create(Session session)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell that is to complete: bash, zsh or fish." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new ToolCommand(
            "completion",
            "Prints a script that teaches a shell to complete scigo's commands, options and values.",
            "eval \"$(scigo completion bash)\"    # in ~/.bashrc",
            "eval \"$(scigo completion zsh)\"     # in ~/.zshrc, after compinit",
            "scigo completion fish > ~/.config/fish/completions/scigo.fish")
        {
            shell,
        };
        command.Runs((parsed, _) =>
        {
            session.Text.Write(parsed.GetRequiredValue(shell) switch
            {
                "bash" => BashCompletion.Script,
                "zsh" => ZshCompletion.Script,
                _ => FishCompletion.Script,
            });
            return ExitCode.Ok;
        });
        return command;
    }
}
