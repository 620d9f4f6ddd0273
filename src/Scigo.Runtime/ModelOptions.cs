namespace Scigo;

/// <summary>How models are written and read. Immutable: share one instance.</summary>
public sealed record ModelOptions
{
    /// <summary>The options in use where none are given.</summary>
    public static ModelOptions Default { get; } = new();

    /// <summary>The models that may come out of a decoder; <c>null</c>, the default, stands for <c>ModelCatalog.Default</c>.</summary>
    public ModelCatalog? Catalog { get; init; }

    /// <summary>The bounds that decoders keep.</summary>
    public ModelLimits Limits { get; init; } = ModelLimits.Default;

    /// <summary>Whether maps are written with their keys sorted, so that equal models give equal bytes; <c>false</c> by default.</summary>
    public bool Deterministic { get; init; }

    /// <summary>Whether JSON is written with line breaks and two spaces of indentation; <c>false</c> by default.</summary>
    public bool Indented { get; init; }

    /// <summary>Whether .scigo files carry a SHA-256 of each section besides the XXH3; <c>false</c> by default.</summary>
    public bool Sha256 { get; init; }

    /// <summary>How .scigo files are compressed; <c>null</c>, the default, for not at all, so that they can be mapped.</summary>
    public FileCompression? Compression { get; init; }

    /// <summary>The formats in which models are saved and loaded; <c>null</c>, the default, stands for <c>ModelFormats.Default</c>.</summary>
    public ModelFormats? Formats { get; init; }
}
