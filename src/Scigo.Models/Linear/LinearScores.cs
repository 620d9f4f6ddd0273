namespace Scigo.Models;

/// <summary>The scores of a linear classifier: row · coefficients + intercept.</summary>
readonly ref struct LinearScores(ReadOnlySpan<double> coefficients, ReadOnlySpan<double> intercepts)
{
    readonly Rows coefficients = new(coefficients, coefficients.Length / intercepts.Length);
    readonly ReadOnlySpan<double> intercepts = intercepts;

    /// <summary>The number of scores per row.</summary>
    internal int Count => intercepts.Length;

    /// <summary>A score of a row whose values are finite.</summary>
    /// <exception cref="InvalidOperationException">It is not a number, and so neither higher nor lower than others.</exception>
    internal double Of(ReadOnlySpan<double> row, int score)
    {
        var value = VectorMath.Dot(row, coefficients[score]) + intercepts[score];
        return double.IsNaN(value)
            ? throw new InvalidOperationException("A score is NaN: a coefficient is not finite, or x is too large.")
            : value;
    }

    /// <summary>The highest score's position, the first of several.</summary>
    internal int Highest(ReadOnlySpan<double> row)
    {
        var (position, highest) = (0, double.NegativeInfinity);
        for (var c = 0; c < Count; c++)
        {
            var score = Of(row, c);
            if (score > highest)
                (position, highest) = (c, score);
        }
        return position;
    }
}
