using System.CommandLine;
using System.CommandLine.Help;
using Scigo.Cli.Commands.Registry;
using Scigo.Cli.Help;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands;

/// <summary>All commands of the tool.</summary>
static class ToolCommands
{
    internal static RootCommand Create(Session session)
    {
        var root = new RootCommand("Fits machine-learning models, predicts with them, converts, shrinks, inspects, compares, signs and verifies them.") { HelpName = "scigo" };
        root.Add(FitCommand.Create(session));
        root.Add(PredictCommand.Create(session));
        root.Add(ConvertCommand.Create(session));
        root.Add(CompressCommand.Create(session));
        root.Add(QuantizeCommand.Create(session));
        root.Add(PruneCommand.Create(session));
        root.Add(PlotCommand.Create(session));
        root.Add(InspectCommand.Create(session));
        root.Add(DiffCommand.Create(session));
        root.Add(SchemaCommand.Create(session));
        root.Add(SignCommand.Create(session));
        root.Add(VerifyCommand.Create(session));
        var store = StoreOption.Create();
        root.Add(RegistryCommand.Create(session, store));
        root.Add(CompletionCommand.Create(session));
        root.Options.Clear();
        // Without /? and /h, which elsewhere than on Windows are paths.
        var help = new HelpOption("--help", "-h", "-?");
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        root.Add(help);
        root.Add(store);
        root.Add(new VersionOption { Action = new ShowVersion() });
        return root;
    }
}
