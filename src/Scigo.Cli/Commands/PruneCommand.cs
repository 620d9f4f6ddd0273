using System.CommandLine;
using Scigo.Cli.Compressing;
using Scigo.Cli.Errors;
using Scigo.Cli.Terminal;
using Scigo.Models;

namespace Scigo.Cli.Commands;

/// <summary><c>scigo prune</c>.</summary>
static class PruneCommand
{
    internal static Command Create(Session session)
    {
        var threshold = new Option<double?>("--threshold") { Description = "Keep the weights whose absolute value is above this.", HelpName = "NUMBER" };
        var sparsity = new Option<double?>("--sparsity") { Description = "Drop this part of the weights, from 0 to 1.", HelpName = "PART" };
        var count = new Option<int?>("--top-k") { Description = "Keep so many weights.", HelpName = "COUNT" };
        var command = new ToolCommand(
            "prune",
            "Drops a linear model's smallest weights, and says how wrong that can make it.",
            "scigo prune model.scigo small.scigo --sparsity 0.9 --data rows.csv",
            "scigo prune model.scigo small.scigo --top-k 100");
        var arguments = CompressionArguments.AddTo(command, takesData: true);
        command.Add(threshold);
        command.Add(sparsity);
        command.Add(count);
        command.Validators.Add(result =>
        {
            if (((Option[])[threshold, sparsity, count]).Count(option => result.GetResult(option) is not null) != 1)
                result.AddError("Say which weights to drop by one of --threshold, --sparsity and --top-k.");
        });
        command.Runs((parsed, cancellation) =>
        {
            var pruning = Pruned(parsed.GetValue(threshold), parsed.GetValue(sparsity), parsed.GetValue(count));
            return CompressedFile.Run((model, x) => Compression.Prune(model, pruning, x), arguments(parsed), session, cancellation);
        });
        return command;
    }

    static Pruning Pruned(double? threshold, double? sparsity, int? count)
    {
        try
        {
            return threshold is { } least ? Pruning.ByThreshold(least) : sparsity is { } part ? Pruning.ToSparsity(part) : Pruning.ToLargest(count!.Value);
        }
        catch (ArgumentException e)
        {
            throw new ToolException($"--{(e.ParamName == "count" ? "top-k" : e.ParamName)}: {Messages.Of(e)}", e) { ExitCode = ExitCode.BadUsage };
        }
    }
}
