using System.CommandLine;
using System.CommandLine.Help;
using Scigo.Cli.Help;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands;

/// <summary>All commands of the tool.</summary>
static class ToolCommands
{
    internal static RootCommand Create(Session session)
    {
        var root = new RootCommand("Predicts with machine-learning models, converts, inspects and verifies them.") { HelpName = "scigo" };
        root.Add(PredictCommand.Create(session));
        root.Add(ConvertCommand.Create(session));
        root.Add(InspectCommand.Create(session));
        root.Add(VerifyCommand.Create(session));
        root.Add(CompletionCommand.Create(session));
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
                option.Action = new HelpWithExamples(help);
            else if (option is VersionOption)
                option.Action = new ShowVersion();
        }
        return root;
    }
}
