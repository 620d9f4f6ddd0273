namespace Scigo.Registry;

/// <summary>Why a registry refuses.</summary>
public enum RegistryError
{
    /// <summary>There is no registry, model, version or alias of that name.</summary>
    NotFound,

    /// <summary>There is one already.</summary>
    Exists,

    /// <summary>The version was deleted.</summary>
    Deleted,

    /// <summary>An alias still points to the version.</summary>
    InUse,

    /// <summary>What was asked for is not allowed: a version below what the change demands, a name that is none.</summary>
    Invalid,

    /// <summary>A document or a blob is not what it was when it was written.</summary>
    Corrupt,

    /// <summary>No key that the registry trusts has signed the version.</summary>
    Unsigned,

    /// <summary>Others changed the model again and again, so that this change found no moment.</summary>
    Busy,
}

/// <summary>What a registry throws when it refuses; what stores throw when they fail is an <see cref="IOException"/>.</summary>
/// <param name="error">Why.</param>
/// <param name="message">One sentence that says what was found, and what to do.</param>
/// <param name="innerException">The cause.</param>
public sealed class RegistryException(RegistryError error, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>Why.</summary>
    public RegistryError Error { get; } = error;
}
