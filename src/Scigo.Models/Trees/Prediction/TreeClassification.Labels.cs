using System.Buffers;

namespace Scigo.Models;

partial class TreeClassification
{
    /// <inheritdoc cref="IClassifier.Predict(NDArray{double})"/>
    internal NDArray<int> Labels(NDArray<double> x)
    {
        TreeInput.RequireSamples(x, trees.NFeatures, nameof(x));
        var labels = new int[x.Shape[0]];
        WritePositions(x.Span, labels);
        foreach (ref var label in labels.AsSpan())
            label = numbers[label];
        return new(labels);
    }

    /// <inheritdoc cref="IClassifier.Predict(ReadOnlySpan{double}, Span{int})"/>
    internal void Labels(ReadOnlySpan<double> rows, Span<int> destination)
    {
        var count = TreeInput.RequireRows(rows, trees.NFeatures, nameof(rows));
        Require.Room(destination.Length, count, nameof(destination));
        WritePositions(rows, destination);
        foreach (ref var label in destination[..count])
            label = numbers[label];
    }

    /// <inheritdoc cref="IPredictor.Predict"/>
    internal void Labels(ReadOnlySpan<double> rows, Span<double> destination)
    {
        var count = TreeInput.RequireRows(rows, trees.NFeatures, nameof(rows));
        Require.Room(destination.Length, count, nameof(destination));
        var next = 0;
        Span<int> positions = stackalloc int[256];
        foreach (var block in new RowBlocks(rows, trees.NFeatures, positions.Length))
        {
            WritePositions(block, positions);
            for (var i = 0; i < block.Length / trees.NFeatures; i++)
                destination[next++] = numbers[positions[i]];
        }
    }

    /// <inheritdoc cref="IClassifier.PredictNames"/>
    internal string[] Names(NDArray<double> x)
    {
        TreeInput.RequireSamples(x, trees.NFeatures, nameof(x));
        var positions = new int[x.Shape[0]];
        WritePositions(x.Span, positions);
        return Array.ConvertAll(positions, position => classes[position]);
    }

    void WritePositions(ReadOnlySpan<double> rows, Span<int> positions)
    {
        var next = 0;
        foreach (var block in new RowBlocks(rows, trees.NFeatures, Math.Max(1, BlockLength / trees.NSums)))
        {
            var length = block.Length / trees.NFeatures * trees.NSums;
            var rented = ArrayPool<double>.Shared.Rent(length);
            var sums = rented.AsSpan(0, length);
            SumRows(block, sums);
            for (var i = 0; i < length; i += trees.NSums)
                positions[next++] = link.PositionOf(sums.Slice(i, trees.NSums));
            ArrayPool<double>.Shared.Return(rented);
        }
    }
}
