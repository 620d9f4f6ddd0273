using System.CommandLine;
using System.Security.Cryptography;
using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Commands;

/// <summary><c>scigo verify</c>.</summary>
static class VerifyCommand
{
    internal static Command Create(Session session)
    {
        var model = new Argument<string>("FILE") { Description = "The model's file, or - for standard input." };
        var sha256 = new Option<string?>("--sha256") { Description = "The SHA-256 that the file must have.", HelpName = "HEX" };
        sha256.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } hex && !IsSha256(hex))
                result.AddError("A SHA-256 has 64 hexadecimal digits.");
        });
        var command = new ToolCommand(
            "verify",
            "Checks a whole file: structure, checksums, values. Prints OK, or what is wrong, a line each.",
            "scigo verify model.scigo",
            "scigo verify model.scigo --sha256 \"$(cut -d' ' -f1 model.scigo.sha256)\"")
        {
            model, sha256,
        };
        command.Runs((parsed, cancellation) =>
        {
            using var file = InputFile.Open(parsed.GetRequiredValue(model), session);
            return Run(file, parsed.GetValue(sha256), session, cancellation);
        });
        return command;
    }

    static int Run(InputFile file, string? sha256, Session session, CancellationToken cancellation)
    {
        // Files of models that the tool does not know are checked as far as they describe themselves.
        var options = new ValidationOptions
        {
            RequireKnownModel = false,
            Sha256 = sha256 is null ? (ReadOnlyMemory<byte>?)null : Convert.FromHexString(sha256),
        };
        var report = Subject.Of(file.Name, () => ModelFile.Validate(file.Path, options));
        cancellation.ThrowIfCancellationRequested();
        foreach (var finding in report.Findings)
            session.Text.WriteLine($"{file.Name}: {OneLine.Of(finding.ToString())}");
        if (!report.IsValid)
        {
            session.Text.Flush();
            throw new ToolException($"{file.Name}: it is not valid.");
        }
        var digest = Subject.Of(file.Name, () => Digest(file.Path));
        session.Text.WriteLine($"{file.Name}: OK, {report.Format?.ToLowerInvariant()}, {report.Length} bytes, sha256 {digest}");
        return ExitCode.Ok;
    }

    static string Digest(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    static bool IsSha256(string hex) => hex.Length == 2 * SHA256.HashSizeInBytes && hex.All(char.IsAsciiHexDigit);
}
