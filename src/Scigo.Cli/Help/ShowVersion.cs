using System.CommandLine;
using System.CommandLine.Invocation;

namespace Scigo.Cli.Help;

/// <summary>Prints the tool's version, not that of the program that runs it.</summary>
sealed class ShowVersion : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine("scigo " + ToolVersion.Text);
        return 0;
    }
}
