namespace Scigo.Registry;

/// <summary>What a version must keep to before it is promoted or served.</summary>
public sealed record GateOptions
{
    /// <summary>How far an output may be from that of the parity sample, relative to the larger of the two.</summary>
    public double RelativeTolerance { get; init; } = 1e-9;

    /// <summary>How far it may be in any case: near zero nothing is relatively close.</summary>
    public double AbsoluteTolerance { get; init; } = 1e-12;

    /// <summary>The longest that predicting one row may take, at the median of the parity samples; <c>null</c> for any time.</summary>
    public TimeSpan? LatencyBudget { get; init; }

    /// <summary>The most bytes that a model's file may have.</summary>
    public long MaxBytes { get; init; } = 1L << 40;

    /// <summary>The signature that the version must have, for example that of the version that it replaces; <c>null</c> for any.</summary>
    public InputSignature? Signature { get; init; }
}

/// <summary>A check of the load gate.</summary>
public enum GateCheck
{
    /// <summary>The file is no longer than allowed.</summary>
    Size,

    /// <summary>A key that the registry trusts has signed it, where that is asked for.</summary>
    Signed,

    /// <summary>The bytes are those that were pushed.</summary>
    Digest,

    /// <summary>The file is a whole model of a class that is known here.</summary>
    Load,

    /// <summary>The model's schema is the one that the manifest has.</summary>
    Schema,

    /// <summary>The model takes and gives what the manifest says, and what was asked for.</summary>
    Signature,

    /// <summary>The model gives for the parity samples what it gave when it was pushed.</summary>
    Parity,

    /// <summary>It does so fast enough.</summary>
    Latency,
}

/// <summary>Thrown when a version does not pass the load gate; nothing has changed.</summary>
/// <param name="check">The check that failed.</param>
/// <param name="version">The version, as <c>name@1.2.3</c>.</param>
/// <param name="message">What was found.</param>
/// <param name="innerException">The cause.</param>
public sealed class GateException(GateCheck check, string version, string message, Exception? innerException = null)
    : Exception($"{version} did not pass the check \"{check.ToString().ToLowerInvariant()}\": {message}", innerException)
{
    /// <summary>The check that failed.</summary>
    public GateCheck Check { get; } = check;
}
