using Scigo.Converters;

namespace Scigo.Models;

/// <summary>
/// Regression by a decision tree, as scikit-learn's <c>DecisionTreeRegressor</c>. The tree is scikit-learn's where no two splits are
/// equally good; among such, <see cref="RandomState"/> chooses.
/// </summary>
/// <remarks>
/// Features are compared in single precision. There are no random splitter, no criterion <c>absolute_error</c>, and no weights of
/// samples. A single output is always predicted in shape (samples), whatever the rank of the targets learnt from, as by scikit-learn.
/// </remarks>
/// <example>
/// <code>
/// var model = new DecisionTreeRegressor { MaxDepth = 4 };
/// model.Fit(x, y);
/// var predictions = model.Predict(x);
/// </code>
/// </example>
[PersistableModel("DecisionTreeRegressor", ProtoField = 61)]
public sealed partial class DecisionTreeRegressor : IRegressor, IHasMetadata, ITreeHyperparameters
{
    [NotPersisted]
    TreeRegression? prediction;

    /// <summary>Creates a model that is not fitted.</summary>
    public DecisionTreeRegressor()
    {
    }

    /// <summary>The tree (<c>tree_</c>), the mean of each output in its nodes' values; <c>null</c> before fitting.</summary>
    [Fitted(1)]
    public Trees? Tree { get; private set; }

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

    /// <inheritdoc/>
    public int NOutputs => Tree is { Count: > 0, Value: { Rank: 2 } value } ? value.Shape[1] : 0;

    /// <summary>The part of each feature in the decrease of impurity (<c>feature_importances_</c>), shape (features).</summary>
    /// <exception cref="InvalidOperationException">The model is not fitted, was loaded without impurities, or has over 2^24 features.</exception>
    public NDArray<double> FeatureImportances =>
        Models.FeatureImportances.MeanOfShares(Fitted().Trees.Source, NFeatures, nameof(DecisionTreeRegressor));

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    // Made when it is first needed; what it is made from can be replaced by reading another model into this one.
    TreeRegression Fitted()
    {
        if (Tree is not { Count: > 0 } tree)
            throw NotFitted.Error(nameof(DecisionTreeRegressor));
        if (prediction is { } known && known.Uses(tree, NFeatures))
            return known;
        return prediction = TreeRegression.OfMeans(tree, NFeatures, nameof(DecisionTreeRegressor));
    }
}
