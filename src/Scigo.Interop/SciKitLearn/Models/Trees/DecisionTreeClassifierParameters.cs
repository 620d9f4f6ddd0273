using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>DecisionTreeClassifier</c>.</summary>
[PersistableModel("sklearn.DecisionTreeClassifier", InCatalog = false)]
sealed partial class DecisionTreeClassifierParameters : TreeEstimatorParameters, ISciKitLearnParameters<DecisionTreeClassifier, DecisionTreeClassifierParameters>
{
    [Member(13, Name = "tree_")]
    [FormerName("tree")]
    public TreeParameters? Tree { get; set; }

    /// <summary>Numbers, booleans or texts.</summary>
    [Member(14, Name = "classes_")]
    [FormerName("classes")]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue Classes { get; set; }

    public static DecisionTreeClassifierParameters Of(DecisionTreeClassifier model)
    {
        var parameters = new DecisionTreeClassifierParameters();
        parameters.Take(model);
        if (model.Tree is not { Count: > 0 } tree)
            return parameters;
        parameters.NFeaturesIn = model.NFeatures;
        parameters.Tree = TreeParameters.Of(tree, true)[0];
        parameters.Classes = ClassLabels.FromNames(model.Classes);
        return parameters;
    }

    public DecisionTreeClassifier ToModel()
    {
        var model = new DecisionTreeClassifier();
        Give(model);
        if (Tree is null)
            return model;
        var tree = TreeParameters.ToTrees([Tree], true, "tree_");
        model.SetParams(("tree", ParamValue.FromModel(tree)), ("n_features", RequireFeatures()), ("classes", TreeClasses.Of(Classes, tree.Value.Shape[1])));
        return model;
    }
}
