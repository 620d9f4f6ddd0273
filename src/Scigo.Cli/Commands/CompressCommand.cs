using System.CommandLine;
using System.Security.Cryptography;
using Scigo.Cli.Compressing;
using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Saving;
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
        var arguments = CompressionArguments.AddTo(command, takesData: false);
        command.Add(level);
        command.Add(plain);
        command.Validators.Add(result =>
        {
            var path = result.GetValue<string>("OUT");
            if (path is not null && TargetFormat.Find(path, result.GetValue<string?>("--to")) is { Name: not "scigo" } other)
                result.AddError($"Only .scigo files can be compressed, not {other.Name}.");
        });
        command.Runs((parsed, cancellation) => Run(
            arguments(parsed), new FileCompression { Level = parsed.GetValue(level), Shuffle = !parsed.GetValue(plain) }, session, cancellation));
        return command;
    }

    static int Run(CompressionArguments arguments, FileCompression compression, Session session, CancellationToken cancellation)
    {
        OutputFile.RequireFolder(arguments.Target);
        using var file = InputFile.Open(arguments.Source, session);
        // The file may be replaced by the small one.
        var before = file.Length;
        var model = ModelInput.Load(file, session, cancellation);
        var metadata = ModelInput.ReadMetadata(file);
        OutputFile.Write(arguments.Target, session, stream =>
        {
            ModelFile.Save(model, stream, metadata, new ModelOptions { Compression = compression });
            if (stream.CanSeek && stream.CanRead)
                RequireSame(model, stream, arguments.Target);
            cancellation.ThrowIfCancellationRequested();
        });
        if (arguments.Target != "-")
            CompressionReport.Write(session, file.Name, arguments.Target, new(before, new FileInfo(arguments.Target).Length), arguments.Json);
        return ExitCode.Ok;
    }

    // Before the file takes the place of another.
    static void RequireSame(object model, Stream written, string name)
    {
        written.Position = 0;
        if (!Hash(ModelFile.Load(written)).AsSpan().SequenceEqual(Hash(model)))
            throw new ToolException($"{name}: it would hold another model.");
    }

    static byte[] Hash(object model)
    {
        using var sha256 = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, sha256, CryptoStreamMode.Write))
            ModelBinary.Serialize(model, stream);
        return sha256.Hash!;
    }
}
