namespace Scigo;

/// <summary>
/// Bounds that every decoder keeps. Element counts need none of their own: nothing is allocated before the bytes that it is read
/// from are known to be there.
/// </summary>
public sealed record ModelLimits
{
    /// <summary>The limits in use where none are given.</summary>
    public static ModelLimits Default { get; } = new();

    /// <summary>The most bytes that a decoder takes; 1 TB by default.</summary>
    public long MaxBytes { get; init; } = 1L << 40;

    /// <summary>
    /// The most bytes that the compressed sections of a .scigo file may become, where they become more than 32 times as long as they are in the
    /// file; 1 GB by default. Memory is taken only within it.
    /// </summary>
    public long MaxDecompressedBytes { get; init; } = 1L << 30;

    /// <summary>The most models and collections nested in each other, in reading, skipping and writing; 64 by default.</summary>
    public int MaxDepth { get; init; } = 64;
}
