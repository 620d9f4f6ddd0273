namespace Scigo;

/// <summary>What is wrong with the data that a decoder was given.</summary>
public enum ModelFormatError
{
    /// <summary>The data ends before the value does.</summary>
    Truncated,

    /// <summary>The bytes break the rules of the format, or a checksum does not match.</summary>
    Corrupt,

    /// <summary>The data names a type that is not in the catalog in use.</summary>
    UnknownType,

    /// <summary>The data holds another type than the one asked for.</summary>
    WrongType,

    /// <summary>The data was written under a schema that is not known here.</summary>
    UnknownSchema,

    /// <summary>The data's format version is newer than this library.</summary>
    UnsupportedVersion,

    /// <summary>The data exceeds one of <see cref="ModelLimits"/>.</summary>
    LimitExceeded,

    /// <summary>A value is of the wrong kind, out of range or of the wrong shape.</summary>
    InvalidValue,

    /// <summary>A required member is absent.</summary>
    MissingMember,

    /// <summary>The data is of another, foreign kind: a pickle, an executable, an archive.</summary>
    ForeignContent,

    /// <summary>The data is compressed, where it has to lie in the file as it is.</summary>
    Compressed,
}

/// <summary>The only exception that decoders throw for bad data: what is wrong, and where.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="error">What is wrong.</param>
    /// <param name="message">One sentence that says what was found, what was expected and, if possible, what to do.</param>
    /// <param name="offset">The byte at which it is wrong, or -1 when no single one is.</param>
    /// <param name="memberPath">The member at which it is wrong, as <c>steps[1].estimator.mean</c>.</param>
    /// <param name="innerException">The cause.</param>
    public ModelFormatException(
        ModelFormatError error, string message, long offset = -1, string? memberPath = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Error = error;
        Offset = offset;
        MemberPath = memberPath;
    }

    /// <summary>What is wrong.</summary>
    public ModelFormatError Error { get; }

    /// <summary>The byte at which it is wrong, counted from the start of the data, or -1 when no single one is.</summary>
    public long Offset { get; internal set; }

    /// <summary>The member at which it is wrong, as <c>steps[1].estimator.mean</c>, where it is known.</summary>
    public string? MemberPath { get; internal set; }

    /// <summary>The path from the model that stands at <see cref="Offset"/>, when its bytes are not those that were decoded.</summary>
    internal string? PathWithin { get; set; }

    /// <summary>Whether the data is sound up to here, but does not end.</summary>
    internal bool IsUnclaimed { get; init; }

    /// <summary>The message without the place.</summary>
    internal string Reason => base.Message;

    /// <inheritdoc/>
    public override string Message => (MemberPath, Offset) switch
    {
        (null, < 0) => base.Message,
        (null, _) => $"{base.Message} (at byte {Offset})",
        (_, < 0) => $"{base.Message} (at {MemberPath})",
        _ => $"{base.Message} (at {MemberPath}, byte {Offset})",
    };
}
