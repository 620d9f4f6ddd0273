namespace Scigo.Models;

/// <summary>What a classifier makes of the sums of its trees.</summary>
interface IScoreLink
{
    /// <summary>Returns the position of the class predicted.</summary>
    int PositionOf(ReadOnlySpan<double> sums);

    /// <summary>Writes the probability of each class; the two may be the same memory where they are of the same length.</summary>
    void ToProbabilities(ReadOnlySpan<double> sums, Span<double> probabilities);
}

/// <summary>The sums of the probabilities that each tree gives: their mean.</summary>
sealed class MeanLink(int nTrees) : IScoreLink
{
    // Sums may differ where their means are the same: then the first class counts.
    public int PositionOf(ReadOnlySpan<double> sums)
    {
        var (position, largest) = (0, sums[0] / nTrees);
        for (var c = 1; c < sums.Length; c++)
        {
            var mean = sums[c] / nTrees;
            if (mean > largest)
                (position, largest) = (c, mean);
        }
        return position;
    }

    public void ToProbabilities(ReadOnlySpan<double> sums, Span<double> probabilities)
    {
        for (var c = 0; c < sums.Length; c++)
            probabilities[c] = sums[c] / nTrees;
    }
}
