namespace Scigo.Files;

/// <summary>A section of a .scigo file, as its manifest describes it.</summary>
/// <param name="Name">The path of the member whose numbers it holds, as <c>steps[1].estimator.mean</c>; empty for the record.</param>
/// <param name="DType">The numbers' type in the schema's word, as <c>float64</c>; <c>record</c> for the record.</param>
/// <param name="Shape">The dimensions; the record's is its length in bytes.</param>
/// <param name="Offset">Where it begins in the file.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Hash">Their XXH3.</param>
public sealed record FileSection(string Name, string DType, IReadOnlyList<int> Shape, long Offset, long Length, ulong Hash)
{
    internal const string RecordType = "record";

    /// <summary>Their SHA-256, when it was asked for.</summary>
    public ReadOnlyMemory<byte>? Sha256 { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{(Name.Length == 0 ? "(record)" : Name)}: {DType}[{string.Join(", ", Shape)}]";
}
