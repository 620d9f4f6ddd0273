namespace Scigo.Files;

/// <summary>Collects what a validation finds; what decoders throw becomes a finding like the rest.</summary>
sealed class Findings
{
    readonly List<ValidationFinding> found = [];

    public IReadOnlyList<ValidationFinding> All => found;

    public bool HasErrors => found.Exists(static f => f.Severity == ValidationSeverity.Error);

    public void Add(
        ValidationCode code,
        string message,
        long offset = -1,
        string? memberPath = null,
        ValidationSeverity severity = ValidationSeverity.Error)
        => found.Add(new ValidationFinding(code, severity, message, offset, memberPath));

    /// <summary>Runs a step of the validation and returns whether it went through.</summary>
    public bool Try(Action step)
    {
        try
        {
            step();
            return true;
        }
        catch (ModelFormatException e)
        {
            Add(CodeOf(e), e.Reason, e.Offset, e.MemberPath);
            return false;
        }
    }

    static ValidationCode CodeOf(ModelFormatException e) => e.Error switch
    {
        _ when e.IsUnclaimed => ValidationCode.UnclaimedBytes,
        ModelFormatError.Truncated => ValidationCode.Truncated,
        ModelFormatError.UnknownType => ValidationCode.UnknownModel,
        ModelFormatError.UnknownSchema => ValidationCode.OtherSchema,
        ModelFormatError.UnsupportedVersion => ValidationCode.UnsupportedVersion,
        ModelFormatError.LimitExceeded => ValidationCode.LimitExceeded,
        ModelFormatError.ForeignContent => ValidationCode.ForeignContent,
        ModelFormatError.Corrupt => ValidationCode.Corrupt,
        _ => ValidationCode.InvalidValue,
    };
}
