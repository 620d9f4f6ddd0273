namespace Scigo;

/// <summary>What <see cref="ModelFile.Validate"/> looks at.</summary>
public sealed record ValidationOptions
{
    /// <summary>The options in use where none are given.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The catalog, limits and formats.</summary>
    public ModelOptions Model { get; init; } = ModelOptions.Default;

    /// <summary>The SHA-256 that the whole file must have; <c>null</c>, the default, for any.</summary>
    public ReadOnlyMemory<byte>? Sha256 { get; init; }

    /// <summary>
    /// Whether the model must be one of the catalog; <c>true</c> by default. A .scigo file of a model that is not known is checked as
    /// far as its own schemas go; JSON and protobuf say too little about themselves for that.
    /// </summary>
    public bool RequireKnownModel { get; init; } = true;

    /// <summary>Whether NaN and infinities are looked for, in members that do not allow them; <c>true</c> by default.</summary>
    public bool CheckNumbers { get; init; } = true;
}
