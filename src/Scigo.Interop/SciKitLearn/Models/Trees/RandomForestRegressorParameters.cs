using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>RandomForestRegressor</c>.</summary>
[PersistableModel("sklearn.RandomForestRegressor", InCatalog = false)]
sealed partial class RandomForestRegressorParameters
    : RandomForestParameters, ISciKitLearnParameters<RandomForestRegressor, RandomForestRegressorParameters>
{
    public RandomForestRegressorParameters() => MaxFeatures = 1.0;

    [Member(21, Name = "oob_prediction_", AllowNonFinite = true)]
    public NDArray<double>? OobPrediction { get; set; }

    public static RandomForestRegressorParameters Of(RandomForestRegressor model)
    {
        var parameters = new RandomForestRegressorParameters();
        parameters.Take(model);
        if (model.Trees is not { Count: > 0 } trees)
            return parameters;
        parameters.NFeaturesIn = model.NFeatures;
        parameters.Estimators = TreeParameters.Of(trees, false);
        (parameters.OobScoreFound, parameters.OobPrediction) = (model.OobR2, model.OobPrediction);
        return parameters;
    }

    public RandomForestRegressor ToModel()
    {
        var model = new RandomForestRegressor();
        Give(model);
        if (Estimators is null)
            return model;
        var trees = TreeParameters.ToTrees(Estimators, false, "estimators_");
        model.SetParams(
            ("trees", ParamValue.FromModel(trees)),
            ("n_features", RequireFeatures()),
            ("oob_r2", OobScoreFound is { } score ? score : ParamValue.Null),
            ("oob_prediction", OobPrediction is { } found ? found : ParamValue.Null));
        return model;
    }
}
