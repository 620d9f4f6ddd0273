using Scigo.Schema;

namespace Scigo.Files;

/// <summary>A section of a .scigo file, as its manifest describes it.</summary>
/// <param name="Name">The path of the member whose numbers it holds, as <c>steps[1].estimator.mean</c>; empty for the record.</param>
/// <param name="DType">The numbers' type in the schema's word, as <c>float64</c>; <c>record</c> for the record.</param>
/// <param name="Shape">The dimensions; the record's is its length in bytes.</param>
/// <param name="Offset">Where it begins in the file.</param>
/// <param name="Length">The bytes that it takes there.</param>
/// <param name="Hash">Their XXH3.</param>
public sealed record FileSection(string Name, string DType, IReadOnlyList<int> Shape, long Offset, long Length, ulong Hash)
{
    internal const string RecordType = "record";

    /// <summary>Their SHA-256, when it was asked for.</summary>
    public ReadOnlyMemory<byte>? Sha256 { get; init; }

    /// <summary>What they are compressed by, as <c>zstd</c>; <c>null</c> when they are not.</summary>
    public string? Codec { get; init; }

    /// <summary>Whether the numbers were taken apart into their bytes before they were compressed.</summary>
    public bool IsShuffled { get; init; }

    /// <summary>The bytes of what it holds, which are more than it takes in the file when it is compressed.</summary>
    public long RawLength
    {
        get => Codec is null ? Length : field;
        init;
    }

    /// <summary>The bytes of one of its numbers; -1 when the type is none that is known.</summary>
    internal int NumberSize
    {
        get
        {
            if (DType == RecordType)
                return 1;
            try
            {
                return SchemaType.Parse(DType) is { ScalarSize: > 0 and var size, Encoding: null } ? size : -1;
            }
            catch (FormatException)
            {
                return -1;
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{(Name.Length == 0 ? "(record)" : Name)}: {DType}[{string.Join(", ", Shape)}]";
}
