namespace Scigo.Models;

/// <summary>The losses of classes, which depend on the margin z: the score times the label −1 or 1.</summary>
readonly struct MarginLoss(SGDLoss loss) : ISampleLoss
{
    // Beyond it, 1 + exp(−z) differs from 1 or exp(−z) by less than rounding; scikit-learn's bound.
    const double FlatLog = 18;

    public double Value(double p, double y) => Value(p * y);

    public double Slope(double p, double y) => y * Derivative(p * y);

    double Value(double z) => loss switch
    {
        SGDLoss.Hinge => z <= 1 ? 1 - z : 0,
        SGDLoss.LogLoss => z > FlatLog ? Math.Exp(-z) : z < -FlatLog ? -z : Math.Log(1 + Math.Exp(-z)),
        _ => z >= 1 ? 0 : z >= -1 ? (1 - z) * (1 - z) : -4 * z,
    };

    double Derivative(double z) => loss switch
    {
        SGDLoss.Hinge => z <= 1 ? -1 : 0,
        SGDLoss.LogLoss => z > FlatLog ? -Math.Exp(-z) : z < -FlatLog ? -1 : -1 / (Math.Exp(z) + 1),
        _ => z >= 1 ? 0 : z >= -1 ? -2 * (1 - z) : -4,
    };
}
