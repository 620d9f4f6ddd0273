namespace Scigo.Models;

/// <summary>
/// Weights most of which are 0: only the others are stored, row by row, each with its column (compressed sparse rows, as SciPy's
/// <c>csr_matrix</c> with sorted indices).
/// </summary>
[PersistableModel("SparseWeights")]
public sealed partial class SparseWeights : IWeights
{
    [NotPersisted]
    bool verified;

    /// <summary>Creates an empty matrix, to be read into.</summary>
    public SparseWeights()
    {
    }

    /// <inheritdoc/>
    [Member(1)]
    public int Columns { get; private set; }

    /// <summary>Where each row begins in <see cref="Values"/>, and at last where the last one ends (<c>indptr</c>).</summary>
    [Member(2)]
    public int[] RowStarts { get; private set; } = [0];

    /// <summary>The column of each value, increasing within a row (<c>indices</c>).</summary>
    [Member(3)]
    public int[] Indices { get; private set; } = [];

    /// <summary>The weights that are not 0 (<c>data</c>).</summary>
    [Member(4)]
    public double[] Values { get; private set; } = [];

    /// <inheritdoc/>
    public int Rows => RowStarts.Length - 1;

    /// <summary>The part of the weights that are 0, from 0 to 1; 0 of an empty matrix.</summary>
    public double Sparsity => Rows <= 0 || Columns <= 0 ? 0 : 1 - (double)Values.Length / ((long)Rows * Columns);

    /// <inheritdoc/>
    public long Bytes => 12L * Values.Length + 4L * RowStarts.Length;

    /// <summary>Keeps the weights that are not 0.</summary>
    /// <param name="weights">The weights, shape (rows, columns).</param>
    /// <exception cref="ArgumentException">A weight is NaN or infinite.</exception>
    public static SparseWeights Of(NDArray<double> weights)
    {
        if (weights.Rank != 2)
            throw new ArgumentException($"Expected shape (rows, columns), not rank {weights.Rank}.", nameof(weights));
        Require.Finite(weights.Span, nameof(weights));
        var columns = weights.Shape[1];
        var starts = new int[weights.Shape[0] + 1];
        var (indices, values) = (new List<int>(), new List<double>());
        for (var row = 0; row < weights.Shape[0]; row++)
        {
            for (var j = 0; j < columns; j++)
            {
                if (weights.Span[row * columns + j] is var weight and not 0)
                {
                    indices.Add(j);
                    values.Add(weight);
                }
            }
            starts[row + 1] = values.Count;
        }
        return new() { Columns = columns, RowStarts = starts, Indices = [.. indices], Values = [.. values] };
    }

    /// <inheritdoc/>
    public double Dot(int row, ReadOnlySpan<double> x)
    {
        var (start, end) = (RowStarts[row], RowStarts[row + 1]);
        var indices = Indices.AsSpan(start, end - start);
        var values = Values.AsSpan(start, end - start);
        // Two sums, as one would wait for each addition.
        var (even, odd) = (0.0, 0.0);
        var k = 0;
        for (; k < indices.Length - 1; k += 2)
        {
            even += values[k] * x[indices[k]];
            odd += values[k + 1] * x[indices[k + 1]];
        }
        return k < indices.Length ? even + odd + values[k] * x[indices[k]] : even + odd;
    }

    /// <inheritdoc/>
    public void CopyRow(int row, Span<double> weights)
    {
        weights[..Columns].Clear();
        for (var k = RowStarts[row]; k < RowStarts[row + 1]; k++)
            weights[Indices[k]] = Values[k];
    }

    /// <inheritdoc/>
    public void Verify()
    {
        if (verified)
            return;
        if (RowStarts is not [0, ..] || RowStarts[^1] != Values.Length || Indices.Length != Values.Length || Columns < 0)
            throw Inconsistent.Error(nameof(SparseWeights), $"it has {Indices.Length} columns for {Values.Length} values");
        for (var row = 0; row < Rows; row++)
        {
            if (RowStarts[row + 1] < RowStarts[row] || RowStarts[row + 1] > Values.Length)
                throw Inconsistent.Error(nameof(SparseWeights), $"row {row} ends before it begins");
            for (var k = RowStarts[row]; k < RowStarts[row + 1]; k++)
            {
                if ((uint)Indices[k] >= (uint)Columns || (k > RowStarts[row] && Indices[k] <= Indices[k - 1]))
                    throw Inconsistent.Error(nameof(SparseWeights), $"row {row} has columns that are not sorted or not there");
            }
        }
        verified = true;
    }

    void OnLoaded() => verified = false;
}
