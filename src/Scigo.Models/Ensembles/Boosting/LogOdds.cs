namespace Scigo.Models;

/// <summary>Arithmetic of log-odds, without overflow.</summary>
static class LogOdds
{
    /// <summary>What is so small that nothing is divided by it.</summary>
    internal const double Nothing = 1e-150;

    // The machine epsilon of a float: no class is surer than that before the first stage.
    const double Least = 1.0 / (1 << 23);

    /// <summary>log(1 + exp(x)).</summary>
    internal static double LogOnePlusExp(double x) => x > 0 ? x + Math.Log(1 + Math.Exp(-x)) : Math.Log(1 + Math.Exp(x));

    /// <summary>log Σ exp(x).</summary>
    internal static double LogSumExp(ReadOnlySpan<double> values)
    {
        var largest = values[0];
        foreach (var value in values)
            largest = Math.Max(largest, value);
        var sum = 0.0;
        foreach (var value in values)
            sum += Math.Exp(value - largest);
        return largest + Math.Log(sum);
    }

    /// <summary>A probability that is neither 0 nor 1.</summary>
    internal static double Within(double probability) => Math.Clamp(probability, Least, 1 - Least);
}
