namespace Scigo.Models;

/// <summary>The losses of numbers, which depend on the residual r: the prediction less the target.</summary>
readonly struct ResidualLoss(SGDRegressorLoss loss, double epsilon) : ISampleLoss
{
    public double Value(double p, double y)
    {
        var r = Math.Abs(p - y);
        return loss switch
        {
            SGDRegressorLoss.SquaredError => 0.5 * r * r,
            SGDRegressorLoss.Huber => r <= epsilon ? 0.5 * r * r : epsilon * r - 0.5 * epsilon * epsilon,
            SGDRegressorLoss.EpsilonInsensitive => Math.Max(0, r - epsilon),
            _ => r > epsilon ? (r - epsilon) * (r - epsilon) : 0,
        };
    }

    public double Slope(double p, double y)
    {
        var r = p - y;
        var beyond = Math.Abs(r) > epsilon;
        return loss switch
        {
            SGDRegressorLoss.SquaredError => r,
            SGDRegressorLoss.Huber => beyond ? Math.CopySign(epsilon, r) : r,
            SGDRegressorLoss.EpsilonInsensitive => beyond ? Math.CopySign(1, r) : 0,
            _ => beyond ? 2 * (r - Math.CopySign(epsilon, r)) : 0,
        };
    }
}
