using Scigo.Cli.Errors;
using Scigo.Registry.Signing;

namespace Scigo.Cli.Signing;

/// <summary>Keys and signatures as files, and what is said of them.</summary>
static class SignatureFile
{
    /// <summary>The variable with the password of an encrypted key: on the command line others would see it.</summary>
    internal const string PasswordVariable = "SCIGO_KEY_PASSWORD";

    /// <summary>Where the signature of a model is when nobody says: in a folder, or beside a file.</summary>
    internal static string Of(string model) => Directory.Exists(model) ? Path.Combine(model, "model.sig") : $"{model}.sig";

    internal static SigningKey PrivateKey(string path)
    {
        var password = Environment.GetEnvironmentVariable(PasswordVariable);
        try
        {
            return Subject.Of(path, () => SigningKey.Load(path, password));
        }
        catch (ToolException e) when (e.Message.Contains("is encrypted", StringComparison.Ordinal))
        {
            throw new ToolException($"{path}: the key is encrypted: put its password into {PasswordVariable}.", e);
        }
    }

    internal static TrustedKey PublicKey(string path) => Subject.Of(path, () => TrustedKey.Load(path));

    /// <summary>Returns who signed what, as one phrase.</summary>
    internal static string Describe(SignatureStatement statement, TrustedKey key) =>
        $"{statement.Files.Count} {(statement.Files.Count == 1 ? "file" : "files")}, signed by {key.Fingerprint}";
}
