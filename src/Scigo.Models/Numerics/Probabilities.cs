namespace Scigo.Models;

/// <summary>Numbers that sum to 1.</summary>
static class Probabilities
{
    /// <summary>Divides by the sum; where all are 0, each is as probable as the others.</summary>
    internal static void Normalise(Span<double> probabilities)
    {
        var sum = 0.0;
        foreach (var probability in probabilities)
            sum += probability;
        foreach (ref var probability in probabilities)
            probability = sum == 0 ? 1.0 / probabilities.Length : probability / sum;
    }
}
