namespace Scigo.Models;

/// <summary>
/// Steps that correct the loss of the sample at hand, however large, within limits: Crammer, Dekel, Keshet, Shalev-Shwartz and Singer,
/// <i>Online Passive-Aggressive Algorithms</i>, 2006.
/// </summary>
/// <param name="C">The limit: the higher, the more aggressive.</param>
/// <param name="Squared">Whether larger losses count in proportion to their square (PA-II), so that the limit is a soft one.</param>
readonly record struct PassiveAggressiveStep(double C, bool Squared)
{
    /// <summary>How much of the sample to add to the weights.</summary>
    internal double Length(double loss, ReadOnlySpan<double> x)
    {
        var square = VectorMath.DotInOrder(x, x);
        if (Squared)
            return loss / (square + 0.5 / C);
        return square == 0 ? 0 : Math.Min(C, loss / square);
    }
}
