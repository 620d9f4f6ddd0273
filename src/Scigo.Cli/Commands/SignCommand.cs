using System.CommandLine;
using Scigo.Cli.Errors;
using Scigo.Cli.Signing;
using Scigo.Cli.Terminal;
using Scigo.Registry.Signing;

namespace Scigo.Cli.Commands;

/// <summary><c>scigo sign</c>.</summary>
static class SignCommand
{
    internal static Command Create(Session session)
    {
        var model = new Argument<string>("PATH") { Description = "The file, or the folder of files." };
        var key = new Option<string>("--key", "-k")
        {
            Description = $"The private key, on the curve P-256 or P-384; its password, if it has one, is in {SignatureFile.PasswordVariable}.",
            HelpName = "private.pem",
            Required = true,
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The signature's file, or - for standard output. The default is model.sig in a folder, and a file's name with .sig.",
            HelpName = "FILE",
        };
        var ignore = new Option<string[]>("--ignore")
        {
            Description = "What in the folder is not signed; git's own files never are.",
            HelpName = "PATH",
        };
        var command = new ToolCommand(
            "sign",
            "Signs a model, so that others can verify who made it: a Sigstore bundle of the OpenSSF's model signing.",
            "scigo sign model.scigo --key private.pem",
            "scigo sign models --key private.pem --ignore cache --output models.sig")
        {
            model, key, output, ignore,
        };
        command.Runs((parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(model);
            return Run(path, parsed.GetRequiredValue(key), parsed.GetValue(output) ?? SignatureFile.Of(path), parsed.GetValue(ignore) ?? [], session, cancellation);
        });
        return command;
    }

    static int Run(string path, string keyPath, string output, string[] ignore, Session session, CancellationToken cancellation)
    {
        OutputFile.RequireFolder(output);
        using var key = SignatureFile.PrivateKey(keyPath);
        var bundle = Subject.Of(path, () => ModelSignature.Sign(path, key, output == "-" ? null : output, ignore, cancellation));
        var json = bundle.ToJson();
        OutputFile.Write(output, session, stream => stream.Write(json));
        if (output != "-")
            session.Text.WriteLine($"{output}: {SignatureFile.Describe(bundle.Verify(key.Public).Statement, key.Public)}");
        return ExitCode.Ok;
    }
}
