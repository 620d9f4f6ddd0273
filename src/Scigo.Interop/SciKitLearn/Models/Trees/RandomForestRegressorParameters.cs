using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>RandomForestRegressor</c>.</summary>
[PersistableModel("sklearn.RandomForestRegressor", InCatalog = false)]
sealed partial class RandomForestRegressorParameters : TreeEstimatorParameters, ISciKitLearnParameters<RandomForestRegressor, RandomForestRegressorParameters>
{
    public RandomForestRegressorParameters() => MaxFeatures = 1.0;

    [Member(13, Name = "estimators_")]
    [FormerName("estimators")]
    public List<TreeParameters>? Estimators { get; set; }

    [Member(14)]
    public int NEstimators { get; set; } = 100;

    [Member(15)]
    public bool Bootstrap { get; set; } = true;

    [Member(16)]
    public bool OobScore { get; set; }

    [Member(17)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MaxSamples { get; set; }

    [Member(18)]
    public int? NJobs { get; set; }

    [Member(20, Name = "oob_score_")]
    public double? OobScoreFound { get; set; }

    [Member(21, Name = "oob_prediction_", AllowNonFinite = true)]
    public NDArray<double>? OobPrediction { get; set; }

    public static RandomForestRegressorParameters Of(RandomForestRegressor model)
    {
        var parameters = new RandomForestRegressorParameters
        {
            NEstimators = model.NEstimators,
            Bootstrap = model.Bootstrap,
            OobScore = model.OobScore,
            MaxSamples = model.MaxSamples,
            NJobs = model.NJobs,
        };
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
        var model = new RandomForestRegressor
        {
            NEstimators = NEstimators,
            Bootstrap = Bootstrap,
            OobScore = OobScore,
            MaxSamples = MaxSamples,
            NJobs = NJobs,
        };
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
