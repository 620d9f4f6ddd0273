using Scigo.Converters;

namespace Scigo.Models;

/// <summary>
/// Regression by boosted trees, as scikit-learn's <c>GradientBoostingRegressor</c>: each stage's tree learns what is left of the loss.
/// </summary>
/// <remarks>
/// The trees are scikit-learn's where no two splits are equally good. Features are compared in single precision. There is one output; there
/// are no weights of samples and no estimator to start from. Samples held out for <see cref="NIterNoChange"/> are judged by the loss, as by
/// scikit-learn.
/// </remarks>
/// <example>
/// <code>
/// var model = new GradientBoostingRegressor { NEstimators = 200, LearningRate = 0.05 };
/// model.Fit(x, y);
/// var predictions = model.Predict(x);
/// </code>
/// </example>
[PersistableModel("GradientBoostingRegressor", ProtoField = 65)]
public sealed partial class GradientBoostingRegressor : IRegressor, IHasMetadata, IBoostingHyperparameters
{
    [NotPersisted]
    Made<TreeRegression>? prediction;

    /// <summary>Creates a model that is not fitted.</summary>
    public GradientBoostingRegressor()
    {
    }

    /// <summary>The trees (<c>estimators_</c>), stage after stage, the part of a score in their nodes' values; <c>null</c> before fitting.</summary>
    [Fitted(1)]
    public Trees? Trees { get; private set; }

    /// <inheritdoc/>
    [Fitted(2)]
    public int NFeatures { get; private set; }

    /// <summary>What makes a split good; <see cref="RegressionCriterion.FriedmanMse"/> by default.</summary>
    [Hyperparameter(3)]
    public RegressionCriterion Criterion { get; set; } = RegressionCriterion.FriedmanMse;

    /// <summary>The most levels below the root, at least 1, or <c>null</c> for no bound; 3 by default.</summary>
    [Hyperparameter(4)]
    public int? MaxDepth { get; set; } = 3;

    /// <summary>The fewest samples of a node that is split, a number of at least 2, or a part of all such as 0.1; 2 by default.</summary>
    [Hyperparameter(5)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MinSamplesSplit { get; set; } = 2;

    /// <summary>The fewest samples of a leaf, a number of at least 1, or a part of all such as 0.1; 1 by default.</summary>
    [Hyperparameter(6)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MinSamplesLeaf { get; set; } = 1;

    /// <summary>The least weight of a leaf as a part of that of all samples, from 0 to 0.5; 0 by default.</summary>
    [Hyperparameter(7)]
    public double MinWeightFractionLeaf { get; set; }

    /// <summary>
    /// The features tried for each split, drawn anew each time: a number of them, a part of all such as 0.5, <c>"sqrt"</c> or
    /// <c>"log2"</c>; null, the default, for all.
    /// </summary>
    [Hyperparameter(8)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MaxFeatures { get; set; }

    /// <summary>The seed of the random numbers; 0 by default, so that fitting is always repeatable.</summary>
    [Hyperparameter(9)]
    public uint RandomState { get; set; }

    /// <summary>The most leaves, at least 2, which the best splits make first; <c>null</c>, the default, for no bound.</summary>
    [Hyperparameter(10)]
    public int? MaxLeafNodes { get; set; }

    /// <summary>The least decrease of impurity that a split has to bring, at least 0; 0 by default.</summary>
    [Hyperparameter(11)]
    public double MinImpurityDecrease { get; set; }

    /// <summary>The impurity that a leaf has to be worth when the tree is pruned, at least 0; 0, the default, prunes nothing.</summary>
    [Hyperparameter(12)]
    public double CcpAlpha { get; set; }

    /// <summary>The loss to make small; <see cref="RegressionLoss.SquaredError"/> by default.</summary>
    [Hyperparameter(13)]
    public RegressionLoss Loss { get; set; }

    /// <summary>The part of each tree's values that counts, above 0; 0.1 by default.</summary>
    [Hyperparameter(14)]
    public double LearningRate { get; set; } = 0.1;

    /// <summary>The number of stages, at least 1; 100 by default.</summary>
    [Hyperparameter(15)]
    public int NEstimators { get; set; } = 100;

    /// <summary>The part of the samples that each stage learns from, drawn anew, above 0 and at most 1; 1 by default.</summary>
    [Hyperparameter(16)]
    public double Subsample { get; set; } = 1;

    /// <summary>The part of the samples held out for <see cref="NIterNoChange"/>, between 0 and 1; 0.1 by default.</summary>
    [Hyperparameter(17)]
    public double ValidationFraction { get; set; } = 0.1;

    /// <summary>
    /// Fitting ends when the loss of samples held out is better than none of so many before it, at least 1; null, the default, to hold out
    /// none and never end before <see cref="NEstimators"/>.
    /// </summary>
    [Hyperparameter(18)]
    public int? NIterNoChange { get; set; }

    /// <summary>A loss of samples held out is better where it is lower by more than this, at least 0; 1e-4 by default.</summary>
    [Hyperparameter(19)]
    public double Tol { get; set; } = 1e-4;

    /// <summary>The quantile of <see cref="RegressionLoss.Huber"/> and <see cref="RegressionLoss.Quantile"/>, between 0 and 1; 0.9 by default.
    /// </summary>
    [Hyperparameter(20)]
    public double Alpha { get; set; } = 0.9;

    /// <summary>What predictions start from, the mean, median or quantile of the targets, shape (1); <c>null</c> before fitting.</summary>
    [Fitted(21, Rank = 1)]
    public NDArray<double>? Start { get; private set; }

    /// <summary>The loss of the samples of each stage after it (<c>train_score_</c>), shape (stages); <c>null</c> before fitting.</summary>
    [Fitted(22, Rank = 1)]
    public NDArray<double>? TrainScore { get; private set; }

    /// <inheritdoc/>
    public int NOutputs => Trees is { Count: > 0 } ? 1 : 0;

    /// <summary>The part of each feature in the decrease of impurity (<c>feature_importances_</c>), shape (features).</summary>
    /// <exception cref="InvalidOperationException">The model is not fitted, was loaded without impurities, or has over 2^24 features.</exception>
    public NDArray<double> FeatureImportances =>
        Models.FeatureImportances.ShareOfAll(Fitted().Trees.Source, NFeatures, nameof(GradientBoostingRegressor));

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    // Made when it is first needed; what it is made from can be set, and replaced by reading another model into this one.
    TreeRegression Fitted()
    {
        if (Trees is not { Count: > 0 } trees || Start is not { Length: > 0 } start)
            throw NotFitted.Error(nameof(GradientBoostingRegressor));
        BoostedFrom from = new(trees, [], NFeatures, LearningRate, start, 0);
        if (prediction is { } known && known.From == from)
            return known.Value;
        TreeRegression made = new(from.Compile(1, nameof(GradientBoostingRegressor)), start[0], 1);
        prediction = new(from, made);
        return made;
    }
}
