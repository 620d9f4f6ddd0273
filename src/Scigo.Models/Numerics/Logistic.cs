namespace Scigo.Models;

/// <summary>The logistic function 1 / (1 + exp(−v)).</summary>
static class Logistic
{
    internal static double Of(double v) => 1 / (1 + Math.Exp(-v));
}
