namespace Scigo.Models;

/// <summary>Which weights are kept: those of the largest absolute values.</summary>
public readonly record struct Pruning
{
    readonly double threshold;
    readonly double? sparsity;
    readonly int? count;

    Pruning(double threshold, double? sparsity = null, int? count = null) => (this.threshold, this.sparsity, this.count) = (threshold, sparsity, count);

    /// <summary>Keeps the weights whose absolute value is above a threshold.</summary>
    /// <param name="threshold">At least 0; 0 drops the zeros only.</param>
    /// <exception cref="ArgumentException">It is negative, NaN or infinite.</exception>
    public static Pruning ByThreshold(double threshold)
    {
        RequireHyperparameter.AtLeast(0, threshold, nameof(threshold));
        return new(threshold);
    }

    /// <summary>Drops so many of the weights that at least this part of them is 0.</summary>
    /// <param name="sparsity">From 0 to 1.</param>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static Pruning ToSparsity(double sparsity)
    {
        RequireHyperparameter.Within(0, 1, sparsity, nameof(sparsity));
        return new(0, sparsity: sparsity);
    }

    /// <summary>Keeps so many weights at most.</summary>
    /// <param name="count">At least 0.</param>
    /// <exception cref="ArgumentException">It is negative.</exception>
    public static Pruning ToLargest(int count)
    {
        RequireHyperparameter.AtLeast(0, count, nameof(count));
        return new(0, count: count);
    }

    /// <summary>Returns the weights with 0 in place of those that are dropped. Of equal ones, the first are kept.</summary>
    internal double[] Apply(ReadOnlySpan<double> weights)
    {
        var kept = weights.ToArray();
        var order = Enumerable.Range(0, kept.Length).OrderByDescending(i => Math.Abs(kept[i])).ToArray();
        var most = count ?? (sparsity is { } part ? (int)Math.Floor(kept.Length * (1 - part) + 1e-9) : kept.Length);
        for (var rank = 0; rank < order.Length; rank++)
        {
            if (rank >= most || Math.Abs(kept[order[rank]]) <= threshold)
                kept[order[rank]] = 0;
        }
        return kept;
    }
}
