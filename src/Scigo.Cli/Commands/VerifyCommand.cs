using System.CommandLine;
using System.Security.Cryptography;
using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Signing;
using Scigo.Cli.Terminal;
using Scigo.Registry.Signing;

namespace Scigo.Cli.Commands;

/// <summary><c>scigo verify</c>.</summary>
static class VerifyCommand
{
    internal static Command Create(Session session)
    {
        var model = new Argument<string>("FILE") { Description = "The model's file, or - for standard input; with --key also a folder of files." };
        var sha256 = new Option<string?>("--sha256") { Description = "The SHA-256 that the file must have.", HelpName = "HEX" };
        sha256.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } hex && !IsSha256(hex))
                result.AddError("A SHA-256 has 64 hexadecimal digits.");
        });
        var key = new Option<string?>("--key", "-k") { Description = "The public key of whoever must have signed it.", HelpName = "public.pem" };
        var signature = new Option<string?>("--signature")
        {
            Description = "The signature's file. The default is model.sig in a folder, and a file's name with .sig.",
            HelpName = "FILE",
        };
        var ignore = new Option<string[]>("--ignore") { Description = "What in the folder need not be signed, beside what the signer left out.", HelpName = "PATH" };
        var command = new ToolCommand(
            "verify",
            "Checks a whole file: structure, checksums, values, and with --key who signed it. Prints OK, or what is wrong, a line each.",
            "scigo verify model.scigo",
            "scigo verify model.scigo --sha256 \"$(cut -d' ' -f1 model.scigo.sha256)\"",
            "scigo verify model.scigo --key public.pem",
            "scigo verify models --key public.pem --signature models.sig")
        {
            model, sha256, key, signature, ignore,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(key) is null && (result.GetValue(signature) is not null || result.GetValue(ignore) is { Length: > 0 }))
                result.AddError("--signature and --ignore need --key, which says who must have signed.");
            else if (result.GetValue(key) is not null && result.GetValue(signature) is null && result.GetResult(model) is { Tokens: [{ Value: "-" }] })
                result.AddError("Standard input has no signature beside it: --signature says where it is.");
        });
        command.Runs((parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(model);
            var signer = parsed.GetValue(key);
            var isFolder = Directory.Exists(path);
            if (isFolder && (signer is null || parsed.GetValue(sha256) is not null))
                throw new ToolException($"{path}: it is a directory, of which only the signature can be checked: --key says who must have signed it");
            using var file = isFolder ? null : InputFile.Open(path, session);
            if (file is not null)
                Check(file, parsed.GetValue(sha256), session, cancellation);
            if (signer is not null)
            {
                var signaturePath = parsed.GetValue(signature) ?? SignatureFile.Of(path);
                CheckSignature(file?.Name ?? path, file?.Path ?? path, signer, signaturePath, parsed.GetValue(ignore), session, cancellation);
            }
            return ExitCode.Ok;
        });
        return command;
    }

    static void Check(InputFile file, string? sha256, Session session, CancellationToken cancellation)
    {
        // Files of models that the tool does not know are checked as far as they describe themselves.
        var options = new ValidationOptions
        {
            RequireKnownModel = false,
            Sha256 = sha256 is null ? (ReadOnlyMemory<byte>?)null : Convert.FromHexString(sha256),
        };
        var report = Subject.Of(file.Name, () => ModelFile.Validate(file.Path, options));
        cancellation.ThrowIfCancellationRequested();
        if (!report.IsValid)
            throw Invalid(file.Name, report.Findings.Select(static finding => finding.ToString()), session);
        foreach (var finding in report.Findings)
            session.Text.WriteLine($"{file.Name}: {OneLine.Of(finding.ToString())}");
        var digest = Subject.Of(file.Name, () => Digest(file.Path));
        session.Text.WriteLine($"{file.Name}: OK, {report.Format?.ToLowerInvariant()}, {report.Length} bytes, sha256 {digest}");
    }

    static void CheckSignature(
        string name, string path, string keyPath, string signaturePath, string[]? ignore, Session session, CancellationToken cancellation)
    {
        var key = SignatureFile.PublicKey(keyPath);
        var bundle = Subject.Of(signaturePath, () => SignatureBundle.Load(signaturePath));
        var statement = Subject.Of(signaturePath, () => bundle.Verify(key).Statement);
        try
        {
            Subject.Of(name, () => ModelSignature.Verify(path, bundle, [key], signaturePath, ignore, cancellation));
        }
        catch (ToolException e) when (e.InnerException is SignatureException { Findings: { Count: > 0 } findings })
        {
            throw Invalid(name, findings, session);
        }
        session.Text.WriteLine($"{name}: OK, {SignatureFile.Describe(statement, key)}");
    }

    static ToolException Invalid(string name, IEnumerable<string> findings, Session session)
    {
        foreach (var finding in findings)
            session.Text.WriteLine($"{name}: {OneLine.Of(finding)}");
        session.Text.Flush();
        return new ToolException($"{name}: it is not valid.");
    }

    static string Digest(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    static bool IsSha256(string hex) => hex.Length == 2 * SHA256.HashSizeInBytes && hex.All(char.IsAsciiHexDigit);
}
