using Scigo.Files;

namespace Scigo;

/// <summary>
/// How .scigo files are compressed: section by section, with Zstandard. Loading is the same as ever; such a file cannot be mapped.
/// Sections that do not become shorter stay as they are.
/// </summary>
public sealed record FileCompression
{
    /// <summary>The level that writes the shortest files.</summary>
    public const int MaxLevel = 19;

    // Set here and not called by name: the compressor stays out of native programs that never create these options.
    readonly Func<int, ZstdEncoder> create = static level => new ZstdEncoder(level);

    /// <summary>From 1, the fastest, to 19, the shortest; 3 by default. It makes next to no difference to loading.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is none of these.</exception>
    public int Level
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxLevel);
            field = value;
        }
    } = 3;

    /// <summary>
    /// Whether numbers of several bytes may be taken apart first: the first bytes of all, then the second ones, and so on; <c>true</c> by
    /// default. It is done for those arrays whose first 256 KB become shorter by it: measured floating-point numbers, whose exponents are
    /// alike, rather than a few values that come again and again. <c>false</c> saves the time to find out.
    /// </summary>
    public bool Shuffle { get; init; } = true;

    internal ZstdEncoder CreateEncoder() => create(Level);
}
