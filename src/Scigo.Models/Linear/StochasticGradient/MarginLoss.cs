namespace Scigo.Models;

/// <summary>The losses and their derivatives by the margin z, which is the score times the label −1 or 1.</summary>
static class MarginLoss
{
    // Beyond it, 1 + exp(−z) differs from 1 or exp(−z) by less than rounding; scikit-learn's bound.
    const double FlatLog = 18;

    internal static double Value(SGDLoss loss, double z) => loss switch
    {
        SGDLoss.Hinge => z <= 1 ? 1 - z : 0,
        SGDLoss.LogLoss => z > FlatLog ? Math.Exp(-z) : z < -FlatLog ? -z : Math.Log(1 + Math.Exp(-z)),
        _ => z >= 1 ? 0 : z >= -1 ? (1 - z) * (1 - z) : -4 * z,
    };

    internal static double Derivative(SGDLoss loss, double z) => loss switch
    {
        SGDLoss.Hinge => z <= 1 ? -1 : 0,
        SGDLoss.LogLoss => z > FlatLog ? -Math.Exp(-z) : z < -FlatLog ? -1 : -1 / (Math.Exp(z) + 1),
        _ => z >= 1 ? 0 : z >= -1 ? -2 * (1 - z) : -4,
    };
}
