namespace Scigo;

/// <summary>How bad a finding is.</summary>
public enum ValidationSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>The file can be used; something about it may not be meant.</summary>
    Warning,

    /// <summary>The file should not be used.</summary>
    Error,
}

/// <summary>What a finding is about.</summary>
public enum ValidationCode
{
    /// <summary>The file is larger than the limits allow, or nested deeper.</summary>
    LimitExceeded,

    /// <summary>The file's SHA-256 is not the one expected.</summary>
    WrongHash,

    /// <summary>The content is of another, foreign kind.</summary>
    ForeignContent,

    /// <summary>The file was written by a newer version of the format.</summary>
    UnsupportedVersion,

    /// <summary>The file ends too early.</summary>
    Truncated,

    /// <summary>The file breaks the rules of its format, or a checksum does not match.</summary>
    Corrupt,

    /// <summary>The file has bytes that belong to nothing.</summary>
    UnclaimedBytes,

    /// <summary>The model is not in the catalog.</summary>
    UnknownModel,

    /// <summary>The model was written by another version of its class.</summary>
    OtherSchema,

    /// <summary>A value is not one that the class can take.</summary>
    InvalidValue,

    /// <summary>A member that does not allow it holds NaN or an infinity.</summary>
    NonFinite,
}

/// <summary>Something that <see cref="ModelFile.Validate"/> found.</summary>
/// <param name="Code">What it is about.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Offset">The byte of the file, or -1 when there is no single one.</param>
/// <param name="MemberPath">The member, as <c>steps[1].estimator.mean</c>, where there is one.</param>
public sealed record ValidationFinding(
    ValidationCode Code, ValidationSeverity Severity, string Message, long Offset = -1, string? MemberPath = null)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Severity} {Code}: {Message}"
        + (MemberPath is null ? "" : $" ({MemberPath})") + (Offset < 0 ? "" : $" (at byte {Offset})");
}
