using System.Runtime.Intrinsics;

namespace Scigo.Models;

/// <summary>The outputs of a linear model, row · coefficients + intercept, for rows whose values are finite; four rows at a time.</summary>
readonly ref struct LinearScores(ReadOnlySpan<double> coefficients, ReadOnlySpan<double> intercepts)
{
    readonly Rows coefficients = new(coefficients, coefficients.Length / intercepts.Length);
    readonly ReadOnlySpan<double> intercepts = intercepts;

    /// <summary>The number of outputs per row.</summary>
    internal int Count => intercepts.Length;

    /// <summary>Writes all outputs of a row, then those of the next.</summary>
    internal void Write(Rows rows, Span<double> destination)
    {
        PairSums.Write<Product>(rows, coefficients, destination);
        for (var i = 0; i < rows.Count; i++)
            VectorMath.AddMultiple(destination.Slice(i * Count, Count), intercepts, 1);
    }

    /// <summary>Finds the class of each row: of the highest score, the first of several; of one score the second class, if it is positive.
    /// </summary>
    /// <exception cref="InvalidOperationException">A score is not a number, and so neither higher nor lower than others.</exception>
    internal void FindClasses(Rows rows, Span<int> positions)
    {
        var i = 0;
        for (; i <= rows.Count - 4; i += 4)
        {
            var highest = new LargestOfFour();
            if (Count == 1)
                highest.See(Vector256<double>.Zero, 0);
            for (var c = 0; c < Count; c++)
                highest.See(OfFour(rows.Slice(i, 4), c), Count == 1 ? 1 : c);
            RequireNumbers(!highest.SawNaN);
            highest.CopyTo(positions.Slice(i, 4));
        }
        for (; i < rows.Count; i++)
            positions[i] = ClassOf(rows[i]);
    }

    /// <summary>Writes all scores of a row, then those of the next.</summary>
    /// <exception cref="InvalidOperationException">A score is not a number, and so neither higher nor lower than others.</exception>
    internal void WriteNumbers(Rows rows, Span<double> destination)
    {
        Write(rows, destination);
        foreach (var score in destination[..(rows.Count * Count)])
            RequireNumbers(!double.IsNaN(score));
    }

    int ClassOf(ReadOnlySpan<double> row)
    {
        var (position, highest) = (0, Count == 1 ? 0 : double.NegativeInfinity);
        for (var c = 0; c < Count; c++)
        {
            var score = Of(row, c);
            RequireNumbers(!double.IsNaN(score));
            if (score > highest)
                (position, highest) = (Count == 1 ? 1 : c, score);
        }
        return position;
    }

    double Of(ReadOnlySpan<double> row, int output) => VectorMath.Dot(row, coefficients[output]) + intercepts[output];

    Vector256<double> OfFour(ReadOnlySpan<double> fourRows, int output) =>
        PairSums.OfFour<Product>(fourRows, coefficients[output]) + Vector256.Create(intercepts[output]);

    static void RequireNumbers(bool areNumbers)
    {
        if (!areNumbers)
            throw new InvalidOperationException("A score is NaN: a coefficient is not finite, or x is too large.");
    }
}
