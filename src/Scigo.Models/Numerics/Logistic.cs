namespace Scigo.Models;

/// <summary>The logistic function 1 / (1 + exp(−v)).</summary>
static class Logistic
{
    internal static double Of(double v) => 1 / (1 + Math.Exp(-v));

    /// <summary>Replaces scores of several classes by their logistic functions, divided by the sum of all.</summary>
    internal static void Normalised(Span<double> scores)
    {
        foreach (ref var score in scores)
            score = Of(score);
        Probabilities.Normalise(scores);
    }
}
