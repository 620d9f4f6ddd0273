using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// What all of scikit-learn's estimators of trees have. A criterion, splitter or weights that Scigo has not are passed over: they show in
/// the trees alone.
/// </summary>
abstract class TreeEstimatorParameters : SciKitLearnParameters
{
    [Member(3)]
    public string? Criterion { get; set; }

    [Member(4)]
    public int? MaxDepth { get; set; }

    [Member(5)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MinSamplesSplit { get; set; } = 2;

    [Member(6)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MinSamplesLeaf { get; set; } = 1;

    [Member(7)]
    public double MinWeightFractionLeaf { get; set; }

    [Member(8)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MaxFeatures { get; set; }

    /// <summary><c>null</c> where every fit takes other random numbers.</summary>
    [Member(9)]
    public uint? RandomState { get; set; }

    [Member(10)]
    public int? MaxLeafNodes { get; set; }

    [Member(11)]
    public double MinImpurityDecrease { get; set; }

    [Member(12)]
    public double CcpAlpha { get; set; }

    /// <summary>Takes the hyperparameters of a model.</summary>
    protected virtual void Take(IPersistableModel model)
    {
        var chosen = model.GetParams(ParamKind.Hyperparameters);
        Criterion = chosen["criterion"].AsString();
        MaxDepth = Optional(chosen["max_depth"]);
        MinSamplesSplit = chosen["min_samples_split"];
        MinSamplesLeaf = chosen["min_samples_leaf"];
        MinWeightFractionLeaf = chosen["min_weight_fraction_leaf"].AsDouble();
        MaxFeatures = chosen["max_features"];
        RandomState = (uint)chosen["random_state"].AsInt64();
        MaxLeafNodes = Optional(chosen["max_leaf_nodes"]);
        MinImpurityDecrease = chosen["min_impurity_decrease"].AsDouble();
        CcpAlpha = chosen["ccp_alpha"].AsDouble();
    }

    /// <summary>Gives the hyperparameters to a model.</summary>
    protected virtual void Give(IPersistableModel model)
    {
        var isClassification = model is DecisionTreeClassifier or RandomForestClassifier;
        model.SetParams(
            ("max_depth", MaxDepth is { } depth ? depth : ParamValue.Null),
            ("min_samples_split", MinSamplesSplit),
            ("min_samples_leaf", MinSamplesLeaf),
            ("min_weight_fraction_leaf", MinWeightFractionLeaf),
            // Up to scikit-learn 1.2.
            ("max_features", MaxFeatures == "auto" ? model is IClassifier ? "sqrt" : ParamValue.Null : MaxFeatures),
            ("random_state", RandomState ?? 0),
            ("max_leaf_nodes", MaxLeafNodes is { } leaves ? leaves : ParamValue.Null),
            ("min_impurity_decrease", MinImpurityDecrease),
            ("ccp_alpha", CcpAlpha));
        string[] known = isClassification ? ["gini", "entropy", "log_loss"] : ["squared_error", "friedman_mse", "poisson"];
        if (known.Contains(Criterion))
            model.SetParams(("criterion", Criterion));
    }

    /// <summary>Returns the number of features, which documents of trees have to say: no array is as long.</summary>
    protected int RequireFeatures() => NFeaturesIn is > 0 and var features
        ? features
        : throw new ParameterException("n_features_in_", "The model is fitted, but its number of features is missing.", ModelFormatError.MissingMember);

    /// <summary>Returns a number that may be missing.</summary>
    protected static int? Optional(ParamValue value) => value.IsNull ? null : (int)value.AsInt64();
}
