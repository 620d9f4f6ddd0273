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
    /// The most bytes that all compressed sections of a .scigo file together may become; nothing is allocated for more. <c>null</c>, the
    /// default, stands for 1 GB, or for 32 times the bytes that they are in the file where these are more.
    /// </summary>
    public long? MaxDecompressedBytes { get; init; }

    /// <summary>The most models and collections nested in each other, in reading, skipping and writing; 64 by default.</summary>
    public int MaxDepth { get; init; } = 64;
}
