using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>GradientBoostingRegressor</c>.</summary>
[PersistableModel("sklearn.GradientBoostingRegressor", InCatalog = false)]
sealed partial class GradientBoostingRegressorParameters
    : GradientBoostingParameters, ISciKitLearnParameters<GradientBoostingRegressor, GradientBoostingRegressorParameters>
{
    [Member(14)]
    public string Loss { get; set; } = "squared_error";

    [Member(23)]
    public double Alpha { get; set; } = 0.9;

    public static GradientBoostingRegressorParameters Of(GradientBoostingRegressor model)
    {
        var parameters = new GradientBoostingRegressorParameters { Loss = RegressionLossConverter.ToWire(model.Loss), Alpha = model.Alpha };
        parameters.Take(model);
        if (model.Trees is { Count: > 0 } trees)
            parameters.TakeFitted(trees, model.NFeatures, model.Start, model.TrainScore);
        return parameters;
    }

    public GradientBoostingRegressor ToModel()
    {
        var model = new GradientBoostingRegressor
        {
            // Up to scikit-learn 1.2 they had other names, too.
            Loss = Check.Choice(Loss switch { "ls" => "squared_error", "lad" => "absolute_error", var name => name }, RegressionLossConverter.FromWire, "loss"),
            Alpha = Alpha,
        };
        Give(model);
        if (Estimators is not null)
            GiveFitted(model, Estimators);
        return model;
    }
}
