using System.CommandLine;
using System.Globalization;
using Scigo.Cli.Comparison;
using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Inspection;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands;

/// <summary><c>scigo diff</c>.</summary>
static class DiffCommand
{
    internal static Command Create(Session session)
    {
        var a = new Argument<string>("A") { Description = "A model's file, or - for standard input." };
        var b = new Argument<string>("B") { Description = "Another one, in whatever format." };
        var tolerance = new Option<double>("--tolerance")
        {
            Description = "How far two numbers may be apart and still count as the same.",
            HelpName = "NUMBER",
            DefaultValueFactory = static _ => 0,
        };
        tolerance.Validators.Add(result =>
        {
            // What is no number at all is reported already.
            if (result.Tokens is [{ Value: var text }] && double.TryParse(text, CultureInfo.InvariantCulture, out var value) && !(value >= 0))
                result.AddError("The tolerance is at least 0.");
        });
        var json = new Option<bool>("--json") { Description = "Write JSON, for programs." };
        var command = new ToolCommand(
            "diff",
            "Compares two models: schema, parameters, arrays. Exit code 0 when they are the same, 1 when not. Metadata do not count.",
            "scigo diff old.scigo new.scigo",
            "scigo diff model.scigo model.json --tolerance 1e-12",
            "scigo diff old.scigo new.scigo --json | jq .largest_difference")
        {
            a, b, tolerance, json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(a) == "-" && result.GetValue(b) == "-")
                result.AddError("The models cannot both come from standard input.");
        });
        command.Runs((parsed, cancellation) =>
        {
            using var first = InputFile.Open(parsed.GetRequiredValue(a), session);
            using var second = InputFile.Open(parsed.GetRequiredValue(b), session);
            var before = ModelDocument.Read(first);
            cancellation.ThrowIfCancellationRequested();
            var found = ModelComparer.Compare(before, ModelDocument.Read(second), parsed.GetValue(tolerance));
            if (parsed.GetValue(json))
                session.Output.Write(DifferenceJson.Of(found).Span);
            else
                Write(found, session, $"{first.Name} and {second.Name}");
            return found.None ? ExitCode.Ok : ExitCode.Different;
        });
        return command;
    }

    static void Write(ModelDifferences found, Session session, string files)
    {
        if (found.None)
            session.Text.WriteLine(OneLine.Of(
                $"{files} are the same: {found.Compared} values, the largest difference is {DifferenceTables.Number(found.Largest)}."));
        else if (session.OutputIsTerminal)
            TerminalTables.Write(Ansi.Of(session.Text), files, DifferenceTables.Of(found));
        else
            PlainTables.Write(session.Text, DifferenceTables.Of(found));
    }
}
