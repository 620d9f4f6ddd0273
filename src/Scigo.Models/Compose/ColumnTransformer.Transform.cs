using System.Buffers;

namespace Scigo.Models;

partial class ColumnTransformer
{
    // So many values are gathered at a time, that memory does not grow with the number of rows.
    const int BlockLength = 4096;

    /// <inheritdoc/>
    public NDArray<double> Transform(NDArray<double> x)
    {
        RequireFitted();
        Require.Shape(x, NFeatures, nameof(x));
        RequireValues(new(x.Span, NFeatures), nameof(x));
        var result = new double[checked(x.Shape[0] * NFeaturesOut)];
        TransformBlocks(x.Span, result);
        return new(result, x.Shape[0], NFeaturesOut);
    }

    /// <inheritdoc/>
    public void Transform(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        var nRows = Require.WholeRows(rows.Length, NFeatures, nameof(rows));
        Require.Room(destination.Length, (long)nRows * NFeaturesOut, nameof(destination));
        RequireValues(new(rows, NFeatures), nameof(rows));
        TransformBlocks(rows, destination);
    }

    // Of the columns that transformers take: what goes through, or is dropped, may be anything.
    void RequireValues(Rows rows, string name)
    {
        foreach (var step in Transformers)
        {
            var allowsMissing = step.Transformer is IAllowsMissing { AllowsMissing: true };
            for (var i = 0; i < rows.Count; i++)
            {
                var row = rows[i];
                foreach (var column in step.Columns)
                {
                    if (!double.IsFinite(row[column]) && !(allowsMissing && double.IsNaN(row[column])))
                        throw new ArgumentException(
                            $"Contains {(double.IsNaN(row[column]) ? "NaN" : "an infinity")} (row {i}, column {column}), which '{step.Name}' does not take: remove or impute it.",
                            name);
                }
            }
        }
    }

    void TransformBlocks(ReadOnlySpan<double> values, Span<double> destination)
    {
        if (values.IsEmpty)
            return;
        var (width, widest) = (NFeaturesOut, 1);
        foreach (var step in Transformers)
            widest = Math.Max(widest, Math.Max(step.Columns.Length, step.Transformer.NFeaturesOut));
        var blockRows = Math.Min(Math.Max(BlockLength / widest, 1), values.Length / NFeatures);
        var columns = ArrayPool<double>.Shared.Rent(blockRows * widest);
        var results = ArrayPool<double>.Shared.Rent(blockRows * widest);
        try
        {
            for (var start = 0; start < values.Length; start += blockRows * NFeatures)
            {
                var block = values.Slice(start, Math.Min(blockRows * NFeatures, values.Length - start));
                TransformBlock(new(block, NFeatures), columns, results, destination[(start / NFeatures * width)..], width);
            }
        }
        finally
        {
            ArrayPool<double>.Shared.Return(columns);
            ArrayPool<double>.Shared.Return(results);
        }
    }

    void TransformBlock(Rows rows, double[] columns, double[] results, Span<double> destination, int width)
    {
        var offset = 0;
        foreach (var step in Transformers)
        {
            var gathered = columns.AsSpan(0, rows.Count * step.Columns.Length);
            var transformed = results.AsSpan(0, rows.Count * step.Transformer.NFeaturesOut);
            Gather(rows, step.Columns, gathered);
            step.Transformer.Transform(gathered, transformed);
            Scatter(transformed, rows.Count, destination[offset..], width);
            offset += transformed.Length / rows.Count;
        }
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = 0; j < RemainingColumns.Length; j++)
                destination[i * width + offset + j] = rows[i][RemainingColumns[j]];
        }
    }

    static void Scatter(ReadOnlySpan<double> results, int nRows, Span<double> destination, int width)
    {
        var count = results.Length / nRows;
        for (var i = 0; i < nRows; i++)
            results.Slice(i * count, count).CopyTo(destination[(i * width)..]);
    }
}
