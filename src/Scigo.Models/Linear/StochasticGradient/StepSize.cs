namespace Scigo.Models;

/// <summary>The size of each step.</summary>
struct StepSize
{
    readonly LearningRate rate;
    readonly double alpha;
    readonly double powerT;
    readonly double t0;
    double eta;

    StepSize(LearningRate rate, double alpha, double eta0, double powerT)
    {
        this.rate = rate;
        this.alpha = alpha;
        this.powerT = powerT;
        eta = eta0;
        // The first step is the size of typical weights, √(1/√α), times the slope of the loss there, which for all losses of
        // classes is at most 0, and is taken for 1 then.
        t0 = 1 / (Math.Sqrt(1 / Math.Sqrt(alpha)) * alpha);
    }

    /// <summary>The steps of an estimator's hyperparameters, whose names are those of the parameters.</summary>
    /// <exception cref="ArgumentException">A hyperparameter is out of its range.</exception>
    internal static StepSize Checked(LearningRate learningRate, double alpha, double eta0, double powerT)
    {
        RequireHyperparameter.Known(LearningRateConverter.Names, learningRate, "LearningRate");
        var optimal = learningRate == LearningRate.Optimal;
        RequireHyperparameter.AtLeast(optimal ? double.Epsilon : 0, alpha, "Alpha");
        RequireHyperparameter.AtLeast(optimal ? 0 : double.Epsilon, eta0, "Eta0");
        RequireHyperparameter.Within(double.MinValue, double.MaxValue, powerT, "PowerT");
        return new(learningRate, alpha, eta0, powerT);
    }

    /// <summary>The size of step <paramref name="t"/>, counted from 1.</summary>
    internal readonly double At(double t) => rate switch
    {
        LearningRate.Optimal => 1 / (alpha * (t0 + t - 1)),
        LearningRate.InvScaling => eta / Math.Pow(t, powerT),
        _ => eta,
    };

    /// <summary>Takes smaller steps from now on, or says that there are none.</summary>
    internal bool TryShrink()
    {
        if (rate != LearningRate.Adaptive || eta <= 1e-6)
            return false;
        eta /= 5;
        return true;
    }
}
