namespace Scigo.Models;

/// <summary>Weights as a vector times a scalar: shrinking all of them is one multiplication.</summary>
/// <param name="values">The memory that they live in.</param>
sealed class ScaledWeights(double[] values)
{
    // Below it, digits would be lost.
    const double SmallestScale = 1e-9;

    double scale = 1;

    // Summed in the order of the features: the first steps are so long that another last bit here can become another model.
    internal double Dot(ReadOnlySpan<double> x) => VectorMath.DotInOrder(values, x) * scale;

    /// <summary>Adds <paramref name="factor"/> times x.</summary>
    internal void Add(ReadOnlySpan<double> x, double factor) => VectorMath.AddMultiple(values, x, factor / scale);

    internal void Shrink(double factor)
    {
        scale *= factor;
        if (scale < SmallestScale)
            Settle();
    }

    /// <summary>Multiplies the scalar into the vector.</summary>
    internal void Settle()
    {
        foreach (ref var value in values.AsSpan())
            value *= scale;
        scale = 1;
    }

    /// <summary>Moves each weight towards 0 by what it still owes of the penalty, but not across.</summary>
    internal void Truncate(CumulativePenalty penalty)
    {
        var paid = penalty.Paid;
        for (var j = 0; j < values.Length; j++)
        {
            var before = values[j];
            if (before > 0)
                values[j] = Math.Max(0, before - (penalty.Due + paid[j]) / scale);
            else if (before < 0)
                values[j] = Math.Min(0, before + (penalty.Due - paid[j]) / scale);
            paid[j] += scale * (values[j] - before);
        }
    }

    internal bool AreFinite() => Array.TrueForAll(values, double.IsFinite);
}
