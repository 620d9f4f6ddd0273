using Scigo.Converters;

namespace Scigo.Models;

/// <summary>
/// Classification by a forest of randomised decision trees, as scikit-learn's <c>RandomForestClassifier</c>. What the trees
/// say is averaged. The random numbers are not scikit-learn's: a forest is another one, as good.
/// </summary>
/// <remarks>
/// Features are compared in single precision. There are no weights of classes and samples.
/// </remarks>
/// <example>
/// <code>
/// var model = new RandomForestClassifier { NEstimators = 200, MinSamplesLeaf = 2 };
/// model.Fit(x, ["cat", "dog", "dog"]);
/// string[] names = model.PredictNames(x);
/// </code>
/// </example>
[PersistableModel("RandomForestClassifier", ProtoField = 62)]
public sealed partial class RandomForestClassifier : IProbabilities, IHasMetadata, IForestHyperparameters
{
    [NotPersisted]
    TreeClassification? prediction;

    /// <summary>Creates a model that is not fitted.</summary>
    public RandomForestClassifier()
    {
    }

    /// <summary>The trees (<c>estimators_</c>), the weight of each class in their nodes' values; <c>null</c> before fitting.</summary>
    [Fitted(1)]
    public Trees? Trees { get; private set; }

    /// <inheritdoc/>
    [Fitted(2)]
    public int NFeatures { get; private set; }

    /// <inheritdoc/>
    [Fitted(3)]
    public IReadOnlyList<string> Classes { get; private set; } = [];

    /// <summary>What makes a split good; <see cref="ClassificationCriterion.Gini"/> by default.</summary>
    [Hyperparameter(4)]
    public ClassificationCriterion Criterion { get; set; }

    /// <summary>The most levels below the root, at least 1; <c>null</c>, the default, for no bound.</summary>
    [Hyperparameter(5)]
    public int? MaxDepth { get; set; }

    /// <summary>The fewest samples of a node that is split, a number of at least 2, or a part of all such as 0.1; 2 by default.</summary>
    [Hyperparameter(6)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MinSamplesSplit { get; set; } = 2;

    /// <summary>The fewest samples of a leaf, a number of at least 1, or a part of all such as 0.1; 1 by default.</summary>
    [Hyperparameter(7)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MinSamplesLeaf { get; set; } = 1;

    /// <summary>The least weight of a leaf as a part of that of all samples, from 0 to 0.5; 0 by default.</summary>
    [Hyperparameter(8)]
    public double MinWeightFractionLeaf { get; set; }

    /// <summary>
    /// The features tried for each split, drawn anew each time: a number of them, a part of all such as 0.5, <c>"sqrt"</c> or
    /// <c>"log2"</c>; null
    /// for all; <c>"sqrt"</c> by default.
    /// </summary>
    [Hyperparameter(9)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MaxFeatures { get; set; } = "sqrt";

    /// <summary>The seed of the random numbers; 0 by default, so that fitting is always repeatable.</summary>
    [Hyperparameter(10)]
    public uint RandomState { get; set; }

    /// <summary>The most leaves, at least 2, which the best splits make first; <c>null</c>, the default, for no bound.</summary>
    [Hyperparameter(11)]
    public int? MaxLeafNodes { get; set; }

    /// <summary>The least decrease of impurity that a split has to bring, at least 0; 0 by default.</summary>
    [Hyperparameter(12)]
    public double MinImpurityDecrease { get; set; }

    /// <summary>The impurity that a leaf has to be worth when the tree is pruned, at least 0; 0, the default, prunes nothing.</summary>
    [Hyperparameter(13)]
    public double CcpAlpha { get; set; }

    /// <summary>The number of trees, at least 1; 100 by default.</summary>
    [Hyperparameter(14)]
    public int NEstimators { get; set; } = 100;

    /// <summary>Whether each tree learns from samples drawn with replacement, as many as there are; <c>true</c> by default.</summary>
    [Hyperparameter(15)]
    public bool Bootstrap { get; set; } = true;

    /// <summary>Whether to judge the samples by the trees that have not seen them; <c>false</c> by default.</summary>
    [Hyperparameter(16)]
    public bool OobScore { get; set; }

    /// <summary>The samples drawn for each tree, a number or a part of all; null, the default, for as many as there are.</summary>
    [Hyperparameter(17)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MaxSamples { get; set; }

    /// <summary>
    /// The number of trees that grow at a time: null, the default, for one; -1 for as many as there are processors, -2 for one less, and
    /// so on. The forest is the same.
    /// </summary>
    [Hyperparameter(18)]
    public int? NJobs { get; set; }

    /// <summary>
    /// The accuracy over the samples learnt from, each judged by the trees that have not seen it (<c>oob_score_</c>); null without
    /// <see cref="OobScore"/>.
    /// </summary>
    [Fitted(19)]
    public double? OobAccuracy { get; private set; }

    /// <summary>
    /// The probabilities of the samples learnt from, shape (samples, classes), each by the trees that have not seen it
    /// (<c>oob_decision_function_</c>), 0 where all have; null without <see cref="OobScore"/>.
    /// </summary>
    [Fitted(20, AllowNonFinite = true)]
    public NDArray<double>? OobDecisionFunction { get; private set; }

    /// <inheritdoc/>
    public int NOutputs => Trees is { Count: > 0 } ? 1 : 0;

    /// <summary>The part of each feature in the decrease of impurity (<c>feature_importances_</c>), shape (features).</summary>
    /// <exception cref="InvalidOperationException">The model is not fitted, was loaded without impurities, or has over 2^24 features.</exception>
    public NDArray<double> FeatureImportances =>
        Models.FeatureImportances.MeanOfShares(Fitted().Trees.Source, NFeatures, nameof(RandomForestClassifier));

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    // Made when it is first needed; what it is made from can be replaced by reading another model into this one.
    TreeClassification Fitted()
    {
        if (Trees is not { Count: > 0 } trees)
            throw NotFitted.Error(nameof(RandomForestClassifier));
        if (prediction is { } known && known.Uses(trees, Classes, NFeatures))
            return known;
        return prediction = TreeClassification.OfVotes(trees, Classes, NFeatures, nameof(RandomForestClassifier));
    }
}
