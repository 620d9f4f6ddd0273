using Scigo.Models;

namespace Scigo.Cli.Plotting.Models;

/// <summary>The weights of a compressed model as numbers.</summary>
static class WeightMatrix
{
    // A sparse model says how wide it is, and may be wider than any memory.
    const long Most = 1 << 24;

    internal static NDArray<double> Of(ICompressedModel model)
    {
        var weights = model.Weights;
        weights.Verify();
        if (weights.Rows <= 0 || weights.Columns <= 0)
            throw new InvalidOperationException("the model is not fitted.");
        if ((long)weights.Rows * weights.Columns > Most)
            throw new InvalidOperationException($"the model has {weights.Rows} rows of {weights.Columns} weights, more than can be drawn.");
        var values = new double[weights.Rows * weights.Columns];
        for (var row = 0; row < weights.Rows; row++)
            weights.CopyRow(row, values.AsSpan(row * weights.Columns, weights.Columns));
        return new(values, weights.Rows, weights.Columns);
    }
}
