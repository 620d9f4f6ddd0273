namespace Scigo.Registry.Signing;

/// <summary>What is wrong with a signature.</summary>
public enum SignatureError
{
    /// <summary>It is no signature of a model, a damaged one, or one of a kind that is not known here.</summary>
    Malformed,

    /// <summary>The key cannot be used, or the signature was made with another one.</summary>
    Key,

    /// <summary>The key did not sign what the signature says.</summary>
    Forged,

    /// <summary>The files are not those that were signed.</summary>
    Files,
}

/// <summary>Thrown when a model cannot be signed, or is not what was signed.</summary>
public sealed class SignatureException : Exception
{
    internal SignatureException(SignatureError error, string message, Exception? innerException = null)
        : base(message, innerException) => Error = error;

    internal SignatureException(IReadOnlyList<string> findings)
        : this(SignatureError.Files, $"The model is not what was signed: {string.Join("; ", findings.Take(MaxNamed))}{More(findings)}.") =>
        Findings = findings;

    const int MaxNamed = 8;

    /// <summary>What is wrong.</summary>
    public SignatureError Error { get; }

    /// <summary>Each file that was changed, is missing or was never signed, a line each; empty for other errors.</summary>
    public IReadOnlyList<string> Findings { get; } = [];

    static string More(IReadOnlyList<string> findings) => findings.Count > MaxNamed ? $"; and {findings.Count - MaxNamed} more" : "";
}
