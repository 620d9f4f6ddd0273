using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>RandomForestClassifier</c>.</summary>
[PersistableModel("sklearn.RandomForestClassifier", InCatalog = false)]
sealed partial class RandomForestClassifierParameters
    : RandomForestParameters, ISciKitLearnParameters<RandomForestClassifier, RandomForestClassifierParameters>
{
    public RandomForestClassifierParameters() => MaxFeatures = "sqrt";

    /// <summary>Numbers, booleans or texts.</summary>
    [Member(19, Name = "classes_")]
    [FormerName("classes")]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue Classes { get; set; }

    [Member(21, Name = "oob_decision_function_", AllowNonFinite = true)]
    public NDArray<double>? OobDecisionFunction { get; set; }

    public static RandomForestClassifierParameters Of(RandomForestClassifier model)
    {
        var parameters = new RandomForestClassifierParameters();
        parameters.Take(model);
        if (model.Trees is not { Count: > 0 } trees)
            return parameters;
        parameters.NFeaturesIn = model.NFeatures;
        parameters.Estimators = TreeParameters.Of(trees, true);
        (parameters.OobScoreFound, parameters.OobDecisionFunction) = (model.OobAccuracy, model.OobDecisionFunction);
        parameters.Classes = ClassLabels.FromNames(model.Classes);
        return parameters;
    }

    public RandomForestClassifier ToModel()
    {
        var model = new RandomForestClassifier();
        Give(model);
        if (Estimators is null)
            return model;
        var trees = TreeParameters.ToTrees(Estimators, true, "estimators_");
        model.SetParams(
            ("trees", ParamValue.FromModel(trees)),
            ("n_features", RequireFeatures()),
            ("classes", TreeClasses.Of(Classes, trees.Value.Shape[1])),
            ("oob_accuracy", OobScoreFound is { } score ? score : ParamValue.Null),
            ("oob_decision_function", OobDecisionFunction is { } found ? found : ParamValue.Null));
        return model;
    }
}
