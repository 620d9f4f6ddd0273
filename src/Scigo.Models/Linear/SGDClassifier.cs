namespace Scigo.Models;

/// <summary>
/// Linear classification by stochastic gradient descent, as scikit-learn's <c>SGDClassifier</c>: a support vector machine, logistic
/// regression or another loss, of two classes or of each class against all others. It wants features of similar scale, and learns
/// from batches too.
/// </summary>
/// <remarks>
/// Without <see cref="Shuffle"/> the coefficients are scikit-learn's. With it they are as good, but the random numbers are those of
/// xoshiro256**, seeded by SplitMix64 from <see cref="RandomState"/>: the same data and seed give the same model, on every platform
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
public sealed partial class SGDClassifier : IDecisionFunction, IProbabilities, IHasMetadata
{
    [NotPersisted]
    ClassNumbers? numbers;

    /// <summary>Creates a model that is not fitted.</summary>
    public SGDClassifier()
    {
    }

    /// <summary>
    /// The rows of <see cref="Coef"/> one after the other, shape (scores · features), in units of the score per unit of the feature;
    /// <c>null</c> before fitting.
    /// </summary>
    [Fitted(1, Rank = 1)]
    public NDArray<double>? Coefficients { get; private set; }

    /// <summary>
    /// The intercept of each score (<c>intercept_</c>), shape (scores), zeros without <see cref="FitIntercept"/>; <c>null</c> before
    /// fitting.
    /// </summary>
    [Fitted(2, Rank = 1)]
    public NDArray<double>? Intercept { get; private set; }

    /// <summary>The number of classes; 0 before fitting.</summary>
    [Fitted(3)]
    public int NClasses { get; private set; }

    /// <inheritdoc/>
    [Fitted(4)]
    public IReadOnlyList<string> Classes { get; private set; } = [];

    /// <inheritdoc/>
    [Fitted(5)]
    public int NFeatures { get; private set; }

    /// <summary>The number of epochs of the last fit, the largest of all classes (<c>n_iter_</c>); 0 before fitting.</summary>
    [Fitted(6)]
    public int NIter { get; private set; }

    /// <summary>The number of the next step (<c>t_</c>), which is 1 and the steps made; learning rates depend on it.</summary>
    [Fitted(7)]
    public double T { get; private set; } = 1;

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

    /// <summary>Whether to learn an intercept; <c>true</c> by default.</summary>
    [Hyperparameter(12)]
    public bool FitIntercept { get; set; } = true;

    /// <summary>The most epochs of <see cref="Fit(NDArray{double}, NDArray{int})"/>, at least 1; 1,000 by default.</summary>
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

    /// <summary>How the steps become smaller; <see cref="LearningRate.Optimal"/> by default.</summary>
    [Hyperparameter(18)]
    public LearningRate LearningRate { get; set; }

    /// <summary>The first step, above 0 for all but <see cref="LearningRate.Optimal"/>, which ignores it; 0 by default.</summary>
    [Hyperparameter(19, Name = "eta0")]
    public double Eta0 { get; set; }

    /// <summary>The exponent of <see cref="LearningRate.InvScaling"/>; 0.5 by default.</summary>
    [Hyperparameter(20)]
    public double PowerT { get; set; } = 0.5;

    /// <summary>
    /// The coefficients (<c>coef_</c>), shape (classes, features), or (1, features) for two classes, where they score the second.
    /// </summary>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    public NDArray<double> Coef => new(FittedCoefficients().Memory, NScores, NFeatures);

    /// <inheritdoc/>
    public int NOutputs => NScores > 0 ? 1 : 0;

    /// <inheritdoc/>
    public int NScores => Intercept.GetValueOrDefault().Length;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    // Classes can be read into a model that was fitted before.
    ClassNumbers Numbers => numbers is { } known && ReferenceEquals(known.Classes, Classes) ? known : numbers = new(Classes);

    // The number of scores is small: it is the length of an array.
    int ClassesOfScores => NScores == 1 ? 2 : NScores;

    NDArray<double> FittedCoefficients()
    {
        if (NScores == 0 || Coefficients is not { Length: > 0 } coefficients)
            throw NotFitted.Error(nameof(SGDClassifier));
        if (NFeatures <= 0 || coefficients.Length != (long)NFeatures * NScores)
            throw Inconsistent.Error(
                nameof(SGDClassifier), $"it has {coefficients.Length} coefficients for {NScores} scores of {NFeatures} features");
        if (NClasses != ClassesOfScores || Classes.Count != NClasses)
            throw Inconsistent.Error(
                nameof(SGDClassifier), $"it has {NScores} scores and {Classes.Count} names for {NClasses} classes");
        return coefficients;
    }

    // Other programs may leave out what follows from the rest.
    void OnLoaded()
    {
        if (NScores == 0)
            return;
        if (NFeatures == 0)
            NFeatures = Coefficients.GetValueOrDefault().Length / NScores;
        if (NClasses == 0)
            NClasses = ClassesOfScores;
        if (Classes.Count == 0 && NClasses == ClassesOfScores)
            Classes = ClassNames.Of(new(Enumerable.Range(0, NClasses).ToArray()));
    }
}
