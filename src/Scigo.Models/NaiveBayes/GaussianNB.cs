namespace Scigo.Models;

/// <summary>
/// Naive Bayes for features that are measurements, as scikit-learn's <c>GaussianNB</c>: within a class each feature is taken for
/// normally distributed.
/// </summary>
/// <remarks>
/// There are no weights of samples, and at least two classes are required. A row so far from all classes that each of their likelihoods
/// is 0 in a double gets equal probabilities, where scikit-learn gives NaN.
/// </remarks>
/// <example>
/// <code>
/// var model = new GaussianNB();
/// model.Fit(x, ["cat", "dog", "dog"]);
/// var probabilities = model.PredictProba(x);
/// </code>
/// </example>
[PersistableModel("GaussianNB", ProtoField = 30)]
public sealed partial class GaussianNB : NaiveBayesClassifier
{
    [NotPersisted]
    GaussianConstants? constants;

    /// <summary>Creates a model that is not fitted.</summary>
    public GaussianNB()
    {
    }

    /// <summary>The mean of each feature in each class (<c>theta_</c>), shape (classes, features), in the feature's units; <c>null</c>
    /// before fitting.</summary>
    [Fitted(2)]
    public NDArray<double>? Theta { get; private set; }

    /// <summary>
    /// The variance of each feature in each class plus <see cref="Epsilon"/> (<c>var_</c>), shape (classes, features), in the
    /// feature's units squared; <c>null</c> before fitting.
    /// </summary>
    [Fitted(3)]
    public NDArray<double>? Var { get; private set; }

    /// <summary>The probability of each class before anything is known of a row (<c>class_prior_</c>), shape (classes); <c>null</c>
    /// before fitting.</summary>
    [Fitted(6, Rank = 1)]
    public NDArray<double>? ClassPrior { get; private set; }

    /// <summary>What was added to all variances (<c>epsilon_</c>); 0 before fitting.</summary>
    [Fitted(7)]
    public double Epsilon { get; private set; }

    /// <summary>
    /// The probability of each class in the order of <see cref="Classifier.Classes"/>, none negative, together 1; <c>null</c>, the
    /// default, takes the classes' shares of the samples.
    /// </summary>
    [Hyperparameter(8, Rank = 1)]
    public NDArray<double>? Priors { get; set; }

    /// <summary>The part of the largest variance of all features that is added to every variance, at least 0; 1e-9 by default.</summary>
    [Hyperparameter(9)]
    public double VarSmoothing { get; set; } = 1e-9;

    private protected override double JointLogLikelihood(ReadOnlySpan<double> row, int position)
    {
        var start = position * NFeatures;
        var distance = VectorMath.ScaledSquaredDistance(
            row, Theta.GetValueOrDefault().Span.Slice(start, NFeatures), Var.GetValueOrDefault().Span.Slice(start, NFeatures));
        return Number(Constants[position] - 0.5 * distance);
    }

    private protected override void RequireFitted()
    {
        if (!IsFitted)
            throw NotFitted.Error(nameof(GaussianNB));
        RequireMatrix(Theta, "means");
        RequireMatrix(Var, "variances");
        RequireVector(ClassPrior, "priors");
    }

    // Reading into a model may leave its arrays where they are.
    void OnLoaded() => constants = null;

    GaussianConstants Constants => constants is { } known && known.AreOf(Var.GetValueOrDefault(), ClassPrior.GetValueOrDefault())
        ? known
        : constants = new(Var.GetValueOrDefault(), ClassPrior.GetValueOrDefault());
}
