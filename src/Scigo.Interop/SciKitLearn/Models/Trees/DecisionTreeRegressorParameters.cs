using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>DecisionTreeRegressor</c>.</summary>
[PersistableModel("sklearn.DecisionTreeRegressor", InCatalog = false)]
sealed partial class DecisionTreeRegressorParameters : TreeEstimatorParameters, ISciKitLearnParameters<DecisionTreeRegressor, DecisionTreeRegressorParameters>
{
    [Member(13, Name = "tree_")]
    [FormerName("tree")]
    public TreeParameters? Tree { get; set; }

    public static DecisionTreeRegressorParameters Of(DecisionTreeRegressor model)
    {
        var parameters = new DecisionTreeRegressorParameters();
        parameters.Take(model);
        if (model.Tree is not { Count: > 0 } tree)
            return parameters;
        parameters.NFeaturesIn = model.NFeatures;
        parameters.Tree = TreeParameters.Of(tree, false)[0];
        return parameters;
    }

    public DecisionTreeRegressor ToModel()
    {
        var model = new DecisionTreeRegressor();
        Give(model);
        if (Tree is null)
            return model;
        var tree = TreeParameters.ToTrees([Tree], false, "tree_");
        model.SetParams(("tree", ParamValue.FromModel(tree)), ("n_features", RequireFeatures()));
        return model;
    }
}
