namespace Scigo.Models;

/// <summary>
/// Linear classification by stochastic gradient descent, as scikit-learn's <c>SGDClassifier</c>: a support vector machine, logistic
/// regression or another loss, of two classes or of each class against all others. It wants features of similar scale, and learns
/// from batches too.
/// </summary>
/// <remarks>
/// Without <see cref="StochasticClassifier.Shuffle"/> the coefficients are scikit-learn's. With it they are as good, but the random numbers are those of
/// xoshiro256**, seeded by SplitMix64 from <see cref="StochasticClassifier.RandomState"/>: the same data and seed give the same model, on every platform
/// where neither <see cref="SGDLoss.LogLoss"/> nor <see cref="LearningRate.InvScaling"/> calls the platform's exp, log or pow. There
/// are no averaging, early stopping, or weights of classes and samples.
/// </remarks>
/// <example>
/// <code>
/// var model = new Pipeline(("scaler", new StandardScaler()), ("classifier", new SGDClassifier { Loss = SGDLoss.LogLoss }));
/// model.Fit(x, ["cat", "dog", "dog"]);
/// string[] names = model.PredictNames(x);
/// </code>
/// </example>
[PersistableModel("SGDClassifier", ProtoField = 4)]
public sealed partial class SGDClassifier : StochasticClassifier, IProbabilities
{
    /// <summary>Creates a model that is not fitted.</summary>
    public SGDClassifier()
    {
    }

    /// <summary>The loss to make small; <see cref="SGDLoss.Hinge"/> by default.</summary>
    [Hyperparameter(8)]
    public SGDLoss Loss { get; set; }

    /// <summary>What keeps the coefficients small; <see cref="Penalty.L2"/> by default.</summary>
    [Hyperparameter(9)]
    public Penalty Penalty { get; set; } = Penalty.L2;

    /// <summary>
    /// The weight of the penalty, at least 0, and above 0 with <see cref="LearningRate.Optimal"/>; 1e-4 by default.
    /// </summary>
    [Hyperparameter(10)]
    public double Alpha { get; set; } = 1e-4;

    /// <summary>The part of <see cref="Penalty.ElasticNet"/> that is L1, from 0 to 1; 0.15 by default.</summary>
    [Hyperparameter(11, Name = "l1_ratio")]
    public double L1Ratio { get; set; } = 0.15;

    /// <summary>How the steps become smaller; <see cref="LearningRate.Optimal"/> by default.</summary>
    [Hyperparameter(18)]
    public LearningRate LearningRate { get; set; }

    /// <summary>The first step, above 0 for all but <see cref="LearningRate.Optimal"/>, which ignores it; 0 by default.</summary>
    [Hyperparameter(19, Name = "eta0")]
    public double Eta0 { get; set; }

    /// <summary>The exponent of <see cref="LearningRate.InvScaling"/>; 0.5 by default.</summary>
    [Hyperparameter(20)]
    public double PowerT { get; set; } = 0.5;
}
