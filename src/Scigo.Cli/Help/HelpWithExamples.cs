using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Scigo.Cli.Commands;

namespace Scigo.Cli.Help;

/// <summary>Help that ends with examples.</summary>
sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    static readonly string[] RootExamples =
    [
        "scigo fit LinearRegression --input rows.csv --target price",
        "scigo predict model.scigo --input rows.csv",
        "scigo convert model.json model.scigo",
        "scigo inspect model.scigo",
        "scigo verify model.scigo",
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in (parseResult.CommandResult.Command as ToolCommand)?.Examples ?? RootExamples)
            output.WriteLine("  " + example);
        return code;
    }
}
