using System.CommandLine;
using Scigo.Cli.Commands;
using Scigo.Cli.Saving;

namespace Scigo.Cli.Compressing;

/// <summary>What the commands that make models smaller have in common on the command line.</summary>
sealed record CompressionArguments(string Source, string Target, string? To, string? Data, bool Json)
{
    /// <summary>Adds what is common to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="takesData">Whether samples tell something.</param>
    /// <returns>What reads it from a line.</returns>
    internal static Func<ParseResult, CompressionArguments> AddTo(ToolCommand command, bool takesData)
    {
        var source = new Argument<string>("IN") { Description = "The model's file, or - for standard input." };
        var target = new Argument<string>("OUT") { Description = "The file to write, whose extension names the format, or - for standard output." };
        var to = TargetFormat.Option("OUT");
        var data = new Option<string?>("--data", "-d")
        {
            Description = "Rows like those that the model was trained with, CSV or JSON: the error bound holds in their range, and the difference is measured on them.",
            HelpName = "rows.csv|rows.json",
        };
        var json = new Option<bool>("--json") { Description = "Write JSON, for programs." };
        command.Add(source);
        command.Add(target);
        command.Add(to);
        if (takesData)
            command.Add(data);
        command.Add(json);
        command.Validators.Add(result =>
        {
            // An argument that is missing is reported already.
            if (result.GetResult(target) is { Tokens: [{ Value: var path }] } && TargetFormat.Find(path, result.GetValue(to)) is null)
                result.AddError(TargetFormat.Unknown(path));
            if (result.GetResult(target) is { Tokens: [{ Value: "-" }] } && result.GetValue(json))
                result.AddError("The model and JSON cannot both go to standard output.");
            if (takesData && result.GetValue(data) == "-" && result.GetResult(source) is { Tokens: [{ Value: "-" }] })
                result.AddError("The model and the rows cannot both come from standard input.");
        });
        return parsed => new(
            parsed.GetRequiredValue(source), parsed.GetRequiredValue(target), parsed.GetValue(to), takesData ? parsed.GetValue(data) : null, parsed.GetValue(json));
    }
}
