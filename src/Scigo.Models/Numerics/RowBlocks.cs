namespace Scigo.Models;

/// <summary>Rows in blocks of so many, the last one shorter.</summary>
ref struct RowBlocks(ReadOnlySpan<double> rows, int rowLength, int rowsPerBlock)
{
    readonly int blockLength = (int)Math.Min((long)rowLength * rowsPerBlock, int.MaxValue / rowLength * rowLength);
    ReadOnlySpan<double> rest = rows;

    /// <summary>The rows of the block.</summary>
    public ReadOnlySpan<double> Current { get; private set; }

    public readonly RowBlocks GetEnumerator() => this;

    public bool MoveNext()
    {
        Current = rest[..Math.Min(blockLength, rest.Length)];
        rest = rest[Current.Length..];
        return !Current.IsEmpty;
    }
}
