namespace Scigo.Models;

/// <summary>
/// Probabilities from scores, or from logarithms of what they are proportional to: exp(score) divided by the sum of all. Where all are
/// minus infinity, each is as probable as the others.
/// </summary>
static class Softmax
{
    /// <summary>Replaces scores by probabilities.</summary>
    internal static void Apply(Span<double> scores) => Scale(scores);

    /// <summary>Replaces scores by probabilities, and returns the logarithm of the sum of exp(score).</summary>
    internal static double ApplyWithLogSum(Span<double> scores)
    {
        var (highest, sum) = Scale(scores);
        return highest + Math.Log(sum);
    }

    // Returns the highest score, and the sum of exp(score - highest).
    static (double Highest, double Sum) Scale(Span<double> scores)
    {
        var highest = double.NegativeInfinity;
        foreach (var score in scores)
            highest = Math.Max(highest, score);
        var sum = 0.0;
        foreach (ref var score in scores)
            sum += score = score == highest ? 1 : Math.Exp(score - highest); // Infinite scores can be equal, too.
        foreach (ref var score in scores)
            score /= sum;
        return (highest, sum);
    }
}
