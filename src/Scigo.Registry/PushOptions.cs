using Scigo.Registry.Signing;

namespace Scigo.Registry;

/// <summary>What is said of a version when it is pushed.</summary>
public sealed record PushOptions
{
    /// <summary>How the model came to be; <c>null</c> for what the model or its file says itself.</summary>
    public ModelMetadata? Metadata { get; init; }

    /// <summary>
    /// What the version changes, where that is more than the schemas show: a model retrained on other data may break its users, too.
    /// <c>null</c> for what the schemas and signatures show.
    /// </summary>
    public VersionChange? Change { get; init; }

    /// <summary>Figures that judge the model, beside those of its metadata.</summary>
    public IReadOnlyDictionary<string, double>? Metrics { get; init; }

    /// <summary>Whatever else is to be found again.</summary>
    public IReadOnlyDictionary<string, string>? Tags { get; init; }

    /// <summary>The version that it was trained further from.</summary>
    public RegistryReference? Parent { get; init; }

    /// <summary>The SHA-256 of the data that it was trained on, in hexadecimal digits.</summary>
    public string? DataSha256 { get; init; }

    /// <summary>
    /// Rows, shape (samples, features), whose predictions are kept and must be the same whenever the version is loaded; <c>null</c> for
    /// eight rows of normally distributed numbers.
    /// </summary>
    public NDArray<double>? Samples { get; init; }

    /// <summary>Signs the version's files, so that it can be verified who made them; <c>null</c> for no signature, or that of <see cref="Signature"/>.</summary>
    public SigningKey? SigningKey { get; init; }

    /// <summary>
    /// A signature that was made elsewhere, of the file that is pushed: a <c>.scigo</c> file, which is kept as it is unless
    /// <see cref="Metadata"/> changes it.
    /// </summary>
    public SignatureBundle? Signature { get; init; }
}
