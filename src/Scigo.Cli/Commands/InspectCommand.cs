using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Inspection;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands;

/// <summary><c>scigo inspect</c>.</summary>
static class InspectCommand
{
    internal static Command Create(Session session)
    {
        var model = new Argument<string>("FILE") { Description = "The model's file, or - for standard input." };
        var json = new Option<bool>("--json") { Description = "Write JSON, for programs." };
        var command = new ToolCommand(
            "inspect",
            "Shows what a file says about its model: name, schema, arrays, metadata. The model's class need not be known.",
            "scigo inspect model.scigo",
            "scigo inspect model.scigo --json | jq '.arrays[].shape'")
        {
            model, json,
        };
        command.Runs((parsed, _) =>
        {
            using var file = InputFile.Open(parsed.GetRequiredValue(model), session);
            var inspected = ModelInspector.Inspect(file);
            if (parsed.GetValue(json))
                session.Output.Write(InspectionJson.Of(inspected).Span);
            else if (session.OutputIsTerminal)
                TerminalTables.Write(Ansi.Of(session.Text), file.Name, InspectionTables.Of(inspected));
            else
                PlainTables.Write(session.Text, InspectionTables.Of(inspected));
            return ExitCode.Ok;
        });
        return command;
    }
}
