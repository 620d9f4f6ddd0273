using System.Diagnostics;

namespace Scigo.Models;

/// <summary>
/// Linear regression by stochastic gradient descent, as scikit-learn's <c>SGDRegressor</c>: of a single output, with a choice of
/// losses and penalties. It wants features of similar scale, and learns from batches too.
/// </summary>
/// <remarks>
/// Without <see cref="Shuffle"/> the coefficients are scikit-learn's. With it they are as good, but the random numbers are those of
/// xoshiro256**: the same data and seed give the same model. There are no averaging and no early stopping.
/// </remarks>
/// <example>
/// <code>
/// var model = new SGDRegressor { Loss = SGDRegressorLoss.Huber };
/// model.Fit(x, y);
/// </code>
/// </example>
[PersistableModel("SGDRegressor", ProtoField = 27)]
public sealed partial class SGDRegressor : LinearRegressor
{
    /// <summary>Creates a model that is not fitted.</summary>
    public SGDRegressor()
    {
    }

    /// <summary>The number of epochs of the last fit (<c>n_iter_</c>); 0 before fitting.</summary>
    [Fitted(7)]
    public int NIter { get; private set; }

    /// <summary>The number of the next step (<c>t_</c>), which is 1 and the steps made; learning rates depend on it.</summary>
    [Fitted(8)]
    public double T { get; private set; } = 1;

    /// <summary>The loss to make small; <see cref="SGDRegressorLoss.SquaredError"/> by default.</summary>
    [Hyperparameter(9)]
    public SGDRegressorLoss Loss { get; set; }

    /// <summary>What keeps the coefficients small; <see cref="Penalty.L2"/> by default.</summary>
    [Hyperparameter(10)]
    public Penalty Penalty { get; set; } = Penalty.L2;

    /// <summary>
    /// The weight of the penalty, at least 0, and above 0 with <see cref="LearningRate.Optimal"/>; 1e-4 by default.
    /// </summary>
    [Hyperparameter(11)]
    public double Alpha { get; set; } = 1e-4;

    /// <summary>The part of <see cref="Penalty.ElasticNet"/> that is L1, from 0 to 1; 0.15 by default.</summary>
    [Hyperparameter(12, Name = "l1_ratio")]
    public double L1Ratio { get; set; } = 0.15;

    /// <summary>The most epochs of <c>Fit</c>, at least 1; 1,000 by default.</summary>
    [Hyperparameter(13)]
    public int MaxIter { get; set; } = 1000;

    /// <summary>
    /// An epoch counts as no improvement unless its loss per sample is below the best before by this, at least 0; 1e-3 by default.
    /// <c>null</c> makes all epochs count as improvements.
    /// </summary>
    [Hyperparameter(14)]
    public double? Tol { get; set; } = 1e-3;

    /// <summary>The number of epochs without improvement after which fitting ends, at least 1; 5 by default.</summary>
    [Hyperparameter(15)]
    public int NIterNoChange { get; set; } = 5;

    /// <summary>Whether to take the samples of each epoch in another order; <c>true</c> by default.</summary>
    [Hyperparameter(16)]
    public bool Shuffle { get; set; } = true;

    /// <summary>The seed of the random numbers; 0 by default, so that fitting is always repeatable.</summary>
    [Hyperparameter(17)]
    public uint RandomState { get; set; }

    /// <summary>How the steps become smaller; <see cref="LearningRate.InvScaling"/> by default.</summary>
    [Hyperparameter(18)]
    public LearningRate LearningRate { get; set; } = LearningRate.InvScaling;

    /// <summary>The first step, above 0 for all but <see cref="LearningRate.Optimal"/>, which ignores it; 0.01 by default.</summary>
    [Hyperparameter(19, Name = "eta0")]
    public double Eta0 { get; set; } = 0.01;

    /// <summary>The exponent of <see cref="LearningRate.InvScaling"/>; 0.25 by default.</summary>
    [Hyperparameter(20)]
    public double PowerT { get; set; } = 0.25;

    /// <summary>The residual ε where the losses other than squared error change, at least 0; 0.1 by default.</summary>
    [Hyperparameter(21)]
    public double Epsilon { get; set; } = 0.1;

    /// <summary>Learns from one more batch in a single epoch.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <param name="y">The targets, shape (samples).</param>
    /// <exception cref="ArgumentException">A shape does not fit, a value is NaN or infinite, or a hyperparameter is out of its
    /// range.</exception>
    /// <exception cref="ArithmeticException">A weight exceeds the range of a double: scale x, or take smaller steps.</exception>
    public void PartialFit(NDArray<double> x, NDArray<double> y)
    {
        Require.Samples(x, nameof(x));
        Require.Targets(y, x.Shape[0], nameof(y));
        var started = Stopwatch.GetTimestamp();
        var before = NOutputs == 0 ? null : Metadata;
        var weights = new double[x.Shape[1]];
        if (NOutputs > 0)
        {
            var coef = Coef;
            if (coef.Rank != 1)
                throw Inconsistent.Error(nameof(SGDRegressor), "it has several outputs");
            Require.Features(x.Shape[1], NFeatures, nameof(x));
            weights = coef.ToArray();
        }
        Learn(Settings() with { MaxEpochs = 1 }, x, y, weights, Intercept, NOutputs == 0 ? 1 : T);
        Metadata = Training.Done((before?.TrainingSamples ?? 0) + x.Shape[0], NFeatures, started, before?.TrainingSeconds ?? 0);
    }

    private protected override void Learn(NDArray<double> x, NDArray<double> y) => Learn(Settings(), x, y, new double[x.Shape[1]], 0, 1);

    void Learn(GradientSettings settings, NDArray<double> x, NDArray<double> y, double[] weights, double intercept, double t)
    {
        if (y.Rank != 1)
            throw new ArgumentException($"Expected shape (samples), as there is a single output, not rank {y.Rank}.", nameof(y));
        var samples = new Rows(x.Span, x.Shape[1]);
        var epochs = StochasticGradient.Run(
            settings, new ResidualLoss(Loss, Epsilon), samples, y.Span, weights, ref intercept, t, new(RandomState));
        SetFitted(new(weights, [intercept]), y.Rank);
        NIter = epochs;
        T = t + (double)epochs * samples.Count;
    }

    GradientSettings Settings()
    {
        RequireHyperparameter.Known(SGDRegressorLossConverter.Names, Loss, nameof(Loss));
        RequireHyperparameter.Known(PenaltyConverter.Names, Penalty, nameof(Penalty));
        RequireHyperparameter.Within(0, 1, L1Ratio, nameof(L1Ratio));
        RequireHyperparameter.AtLeast(1, MaxIter, nameof(MaxIter));
        RequireHyperparameter.AtLeast(0, Tol ?? 0, nameof(Tol));
        RequireHyperparameter.AtLeast(1, NIterNoChange, nameof(NIterNoChange));
        RequireHyperparameter.AtLeast(0, Epsilon, nameof(Epsilon));
        return new()
        {
            Penalty = Penalty,
            Alpha = Alpha,
            L1Ratio = L1Ratio,
            FitIntercept = FitIntercept,
            MaxEpochs = MaxIter,
            Tol = Tol,
            NIterNoChange = NIterNoChange,
            Shuffle = Shuffle,
            Step = StepSize.Checked(LearningRate, Alpha, Eta0, PowerT),
        };
    }
}
