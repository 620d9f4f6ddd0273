namespace Scigo.Models;

/// <summary>Logarithms of what is proportional to probabilities, so small that the numbers themselves would be 0.</summary>
static class LogProbabilities
{
    /// <summary>
    /// Turns logarithms into the probabilities that they are proportional to, by the log-sum-exp of their differences to the largest.
    /// Where all are minus infinity, each is as probable as the others.
    /// </summary>
    internal static void Normalise(Span<double> logs)
    {
        var largest = double.NegativeInfinity;
        foreach (var log in logs)
            largest = Math.Max(largest, log);
        if (double.IsNegativeInfinity(largest))
        {
            logs.Fill(1.0 / logs.Length);
            return;
        }
        var sum = 0.0;
        foreach (var log in logs)
            sum += Math.Exp(log - largest);
        var total = largest + Math.Log(sum);
        foreach (ref var log in logs)
            log = Math.Exp(log - total);
    }
}
