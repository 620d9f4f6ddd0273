using System.Buffers;

namespace Scigo.Models;

/// <summary>
/// Takes rows through all steps but the last, some at a time, between two pooled buffers: nothing is allocated, and the memory in
/// use does not grow with the number of rows.
/// </summary>
ref struct PipelineBlocks
{
    const int BlockLength = 4096;

    readonly List<PipelineStep> steps;
    readonly ReadOnlySpan<double> rows;
    readonly int nFeatures;
    readonly int blockRows;
    double[] input = [];
    double[] output = [];
    int next;

    internal PipelineBlocks(List<PipelineStep> steps, ReadOnlySpan<double> rows, int nFeatures)
    {
        this.steps = steps;
        this.rows = rows;
        this.nFeatures = nFeatures;
        var widest = nFeatures;
        for (var step = 0; step < steps.Count - 1; step++)
            widest = Math.Max(widest, PipelineEstimator.Transformer(steps[step]).NFeaturesOut);
        blockRows = Math.Max(BlockLength / widest, 1);
        // The memory is in proportion to the rows: how wide a step is may be a file's bare claim.
        if (steps.Count == 1 || rows.IsEmpty)
            return;
        input = ArrayPool<double>.Shared.Rent(blockRows * widest);
        output = ArrayPool<double>.Shared.Rent(blockRows * widest);
    }

    /// <summary>The block as the last step takes it, valid until the next move.</summary>
    internal ReadOnlySpan<double> Current { get; private set; }

    /// <summary>The number of rows in the block.</summary>
    internal int CurrentRows { get; private set; }

    internal bool MoveNext()
    {
        CurrentRows = Math.Min(blockRows, rows.Length / nFeatures - next);
        if (CurrentRows == 0)
            return false;
        Current = rows.Slice(next * nFeatures, CurrentRows * nFeatures);
        for (var step = 0; step < steps.Count - 1; step++)
        {
            var transformer = PipelineEstimator.Transformer(steps[step]);
            var transformed = output.AsSpan(0, CurrentRows * transformer.NFeaturesOut);
            transformer.Transform(Current, transformed);
            Current = transformed;
            (input, output) = (output, input);
        }
        next += CurrentRows;
        return true;
    }

    public readonly void Dispose()
    {
        if (input.Length == 0)
            return;
        ArrayPool<double>.Shared.Return(input);
        ArrayPool<double>.Shared.Return(output);
    }
}
