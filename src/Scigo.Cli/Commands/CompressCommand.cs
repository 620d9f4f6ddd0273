using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Saving;
using Scigo.Cli.Shrinking;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands;

/// <summary><c>scigo compress</c>.</summary>
static class CompressCommand
{
    internal static Command Create(Session session)
    {
        var level = new Option<int>("--level", "-l")
        {
            Description = $"From 1, the fastest, to {FileCompression.MaxLevel}, the shortest.",
            HelpName = "LEVEL",
            DefaultValueFactory = static _ => 9,
        };
        level.Validators.Add(result =>
        {
            // What is no number at all is reported already.
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, out var value) && value is < 1 or > FileCompression.MaxLevel)
                result.AddError($"The level is from 1 to {FileCompression.MaxLevel}.");
        });
        var plain = new Option<bool>("--no-shuffle") { Description = "Never sort the bytes of numbers, not even where that makes them shorter: saves time." };
        var command = new ToolCommand(
            "compress",
            "Compresses a model's file with Zstandard: every number stays the same.",
            "scigo compress model.scigo small.scigo",
            "scigo compress model.json small.scigo --level 19");
        var words = ShrinkWords.AddTo(command, takesData: false);
        command.Add(level);
        command.Add(plain);
        command.Validators.Add(result =>
        {
            var path = result.GetValue<string>("OUT");
            if (path is not null && TargetFormat.Find(path, result.GetValue<string?>("--to")) is { Name: not "scigo" } other)
                result.AddError($"Only .scigo files can be compressed, not {other.Name}.");
        });
        command.Runs((parsed, cancellation) => Run(
            words(parsed), new FileCompression { Level = parsed.GetValue(level), Shuffle = !parsed.GetValue(plain) }, session, cancellation));
        return command;
    }

    static int Run(ShrinkWords words, FileCompression compression, Session session, CancellationToken cancellation)
    {
        OutputFile.RequireFolder(words.Target);
        using var file = InputFile.Open(words.Source, session);
        // The file may be replaced by the small one.
        var before = file.Length;
        var model = ModelInput.Load(file, session, cancellation);
        ShrinkFile.Save(model, ModelInput.ReadMetadata(file), words, new ModelOptions { Compression = compression }, session, cancellation);
        if (words.Target == "-")
            return ExitCode.Ok;
        var again = Subject.Of(words.Target, () => ModelFile.Load(words.Target));
        if (!ModelBinary.Serialize(again).AsSpan().SequenceEqual(ModelBinary.Serialize(model)))
            throw new ToolException($"{words.Target}: it holds another model than {file.Name}.");
        ShrunkReport.Write(session, file.Name, words.Target, new(before, new FileInfo(words.Target).Length), words.Json);
        return ExitCode.Ok;
    }
}
