namespace Scigo.Registry;

/// <summary>Something that is wrong in a registry.</summary>
/// <param name="Key">The object that is wrong, or that is missing.</param>
/// <param name="Message">What was found, and what was expected.</param>
public sealed record RegistryFinding(string Key, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Key}: {Message}";
}
