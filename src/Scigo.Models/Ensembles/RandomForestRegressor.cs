using Scigo.Converters;

namespace Scigo.Models;

/// <summary>
/// Regression by a forest of randomised decision trees, as scikit-learn's <c>RandomForestRegressor</c>. What the trees
/// say is averaged. The random numbers are not scikit-learn's: a forest is another one, as good.
/// </summary>
/// <remarks>
/// Features are compared in single precision. There are no criterion <c>absolute_error</c>, and no weights of
/// samples. A single output is always predicted in shape (samples), whatever the rank of the targets learnt from, as by scikit-learn.
/// </remarks>
/// <example>
/// <code>
/// var model = new RandomForestRegressor { NEstimators = 200, MinSamplesLeaf = 2 };
/// model.Fit(x, y);
/// var predictions = model.Predict(x);
/// </code>
/// </example>
[PersistableModel("RandomForestRegressor", ProtoField = 63)]
public sealed partial class RandomForestRegressor : IRegressor, IHasMetadata, IForestHyperparameters
{
    [NotPersisted]
    TreeRegression? prediction;

    /// <summary>Creates a model that is not fitted.</summary>
    public RandomForestRegressor()
    {
    }

    /// <summary>The trees (<c>estimators_</c>), the mean of each output in their nodes' values; <c>null</c> before fitting.</summary>
    [Fitted(1)]
    public Trees? Trees { get; private set; }

    /// <inheritdoc/>
    [Fitted(2)]
    public int NFeatures { get; private set; }

    /// <summary>What makes a split good; <see cref="RegressionCriterion.SquaredError"/> by default.</summary>
    [Hyperparameter(3)]
    public RegressionCriterion Criterion { get; set; }

    /// <summary>The most levels below the root, at least 1; <c>null</c>, the default, for no bound.</summary>
    [Hyperparameter(4)]
    public int? MaxDepth { get; set; }

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
    /// <c>"log2"</c>; 1.0, the
    /// default, or null for all.
    /// </summary>
    [Hyperparameter(8)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MaxFeatures { get; set; } = 1.0;

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

    /// <summary>The number of trees, at least 1; 100 by default.</summary>
    [Hyperparameter(13)]
    public int NEstimators { get; set; } = 100;

    /// <summary>Whether each tree learns from samples drawn with replacement, as many as there are; <c>true</c> by default.</summary>
    [Hyperparameter(14)]
    public bool Bootstrap { get; set; } = true;

    /// <summary>Whether to judge the samples by the trees that have not seen them; <c>false</c> by default.</summary>
    [Hyperparameter(15)]
    public bool OobScore { get; set; }

    /// <summary>The samples drawn for each tree, a number or a part of all; null, the default, for as many as there are.</summary>
    [Hyperparameter(16)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MaxSamples { get; set; }

    /// <summary>
    /// The number of trees that grow at a time: null, the default, for one; -1 for as many as there are processors, -2 for one less, and
    /// so on. The forest is the same.
    /// </summary>
    [Hyperparameter(17)]
    public int? NJobs { get; set; }

    /// <summary>
    /// The coefficient of determination over the samples learnt from, each judged by the trees that have not seen it
    /// (<c>oob_score_</c>); null without <see cref="OobScore"/>, and of a single sample, which does not vary.
    /// </summary>
    [Fitted(18)]
    public double? OobR2 { get; private set; }

    /// <summary>
    /// The predictions of the samples learnt from, shape (samples) or (samples, outputs), each by the trees that have not seen it
    /// (<c>oob_prediction_</c>), 0 where all have; null without <see cref="OobScore"/>.
    /// </summary>
    [Fitted(19, AllowNonFinite = true)]
    public NDArray<double>? OobPrediction { get; private set; }

    /// <inheritdoc/>
    public int NOutputs => Trees is { Count: > 0, Value: { Rank: 2 } value } ? value.Shape[1] : 0;

    /// <summary>The part of each feature in the decrease of impurity (<c>feature_importances_</c>), shape (features).</summary>
    /// <exception cref="InvalidOperationException">The model is not fitted, was loaded without impurities, or has over 2^24 features.</exception>
    public NDArray<double> FeatureImportances =>
        Models.FeatureImportances.MeanOfShares(Fitted().Trees.Source, NFeatures, nameof(RandomForestRegressor));

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    // Made when it is first needed; what it is made from can be replaced by reading another model into this one.
    TreeRegression Fitted()
    {
        if (Trees is not { Count: > 0 } trees)
            throw NotFitted.Error(nameof(RandomForestRegressor));
        if (prediction is { } known && known.Uses(trees, NFeatures))
            return known;
        return prediction = TreeRegression.OfMeans(trees, NFeatures, nameof(RandomForestRegressor));
    }
}
