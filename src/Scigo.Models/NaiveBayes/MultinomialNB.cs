namespace Scigo.Models;

/// <summary>
/// Naive Bayes for features that count something, such as words, as scikit-learn's <c>MultinomialNB</c>. Fractions such as tf-idf work
/// too; negative values are refused when fitting.
/// </summary>
/// <remarks>
/// There are no weights of samples and no <see cref="Alpha"/> of each feature's own, at least two classes are required, and an
/// <see cref="Alpha"/> below 1e-10 counts as that (<c>force_alpha</c> is <c>False</c>).
/// </remarks>
/// <example>
/// <code>
/// var model = new MultinomialNB { Alpha = 0.1 };
/// model.Fit(counts, ["spam", "ham", "ham"]);
/// string[] names = model.PredictNames(counts);
/// </code>
/// </example>
[PersistableModel("MultinomialNB", ProtoField = 31)]
public sealed partial class MultinomialNB : NaiveBayesClassifier
{
    const double SmallestAlpha = 1e-10;

    /// <summary>Creates a model that is not fitted.</summary>
    public MultinomialNB()
    {
    }

    /// <summary>The sum of each feature in each class (<c>feature_count_</c>), shape (classes, features); <c>null</c> before fitting.
    /// </summary>
    [Fitted(2)]
    public NDArray<double>? FeatureCount { get; private set; }

    /// <summary>
    /// The logarithm of each feature's share of its class (<c>feature_log_prob_</c>), shape (classes, features); <c>null</c> before
    /// fitting.
    /// </summary>
    [Fitted(3, AllowNonFinite = true)]
    public NDArray<double>? FeatureLogProb { get; private set; }

    /// <summary>The logarithm of each class's prior (<c>class_log_prior_</c>), shape (classes); <c>null</c> before fitting.</summary>
    [Fitted(6, Rank = 1)]
    public NDArray<double>? ClassLogPrior { get; private set; }

    /// <summary>What is added to each count (Lidstone; 1 is Laplace's rule), at least 0; 1 by default.</summary>
    [Hyperparameter(7)]
    public double Alpha { get; set; } = 1;

    /// <summary>Whether priors are the classes' shares of the samples, or else all equal; <c>true</c> by default.</summary>
    [Hyperparameter(8)]
    public bool FitPrior { get; set; } = true;

    /// <summary>The prior of each class in the order of <see cref="Classifier.Classes"/>, none negative; <c>null</c>, the default, leaves
    /// them to <see cref="FitPrior"/>.</summary>
    [Hyperparameter(9, Rank = 1)]
    public NDArray<double>? ClassPrior { get; set; }

    private protected override double JointLogLikelihood(ReadOnlySpan<double> row, int position) => Number(
        VectorMath.Dot(row, FeatureLogProb.GetValueOrDefault().Span.Slice(position * NFeatures, NFeatures))
        + ClassLogPrior.GetValueOrDefault().Span[position]);

    private protected override void RequireFitted()
    {
        if (!IsFitted)
            throw NotFitted.Error(nameof(MultinomialNB));
        RequireMatrix(FeatureLogProb, "logarithms");
        RequireVector(ClassLogPrior, "priors");
    }
}
