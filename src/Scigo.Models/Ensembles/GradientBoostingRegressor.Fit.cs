using System.Diagnostics;

namespace Scigo.Models;

partial class GradientBoostingRegressor
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A shape does not fit, there are several outputs, a value is NaN, infinite or too large, or a
    /// hyperparameter is out of its range.</exception>
    /// <exception cref="ArithmeticException">A score exceeds the range of a double: scale y, or take a smaller
    /// <see cref="LearningRate"/>.</exception>
    public void Fit(NDArray<double> x, NDArray<double> y)
    {
        TreeInput.RequireSamples(x, nameof(x));
        TreeInput.RequireTargets(y, x.Shape[0], nameof(y));
        if (y.Length != x.Shape[0])
            throw new ArgumentException($"Found {y.Shape[1]} outputs, while boosting learns one: fit a model for each.", nameof(y));
        var started = Stopwatch.GetTimestamp();
        RequireHyperparameter.Known(RegressionLossConverter.Names, Loss, nameof(Loss));
        RequireHyperparameter.Within(double.Epsilon, Math.BitDecrement(1), Alpha, nameof(Alpha));
        this.Require();
        BoostingLoss loss = Loss switch
        {
            RegressionLoss.SquaredError => new SquaredErrorLoss(),
            RegressionLoss.AbsoluteError => new QuantileLoss(0.5, 2),
            RegressionLoss.Huber => new HuberLoss(Alpha),
            _ => new QuantileLoss(Alpha, 1),
        };
        var (trees, start, losses) = GradientBoosting.Fit(this, loss, x, y.ToArray(), stratify: false);
        Trees = trees;
        Start = new(start);
        TrainScore = new(losses);
        NFeatures = x.Shape[1];
        Metadata = Training.Done(x.Shape[0], x.Shape[1], started);
    }
}
