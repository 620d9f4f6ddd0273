using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>GradientBoostingClassifier</c>. An estimator to start from that does not say the same of every row is refused by the Python package.</summary>
[PersistableModel("sklearn.GradientBoostingClassifier", InCatalog = false)]
sealed partial class GradientBoostingClassifierParameters : TreeEstimatorParameters, ISciKitLearnParameters<GradientBoostingClassifier, GradientBoostingClassifierParameters>
{
    public GradientBoostingClassifierParameters() => MaxDepth = 3;

    /// <summary>Stage after stage, and in a stage class after class.</summary>
    [Member(13, Name = "estimators_")]
    [FormerName("estimators")]
    public List<TreeParameters>? Estimators { get; set; }

    [Member(14)]
    public string Loss { get; set; } = "log_loss";

    [Member(15)]
    public double LearningRate { get; set; } = 0.1;

    [Member(16)]
    public int NEstimators { get; set; } = 100;

    [Member(17)]
    public double Subsample { get; set; } = 1;

    [Member(18)]
    public double ValidationFraction { get; set; } = 0.1;

    [Member(19)]
    public int? NIterNoChange { get; set; }

    [Member(20)]
    public double Tol { get; set; } = 1e-4;

    /// <summary>What scores start from, shape (scores): scikit-learn keeps an estimator that says it.</summary>
    [Member(21, Name = "start_")]
    public NDArray<double>? Start { get; set; }

    [Member(22, Name = "train_score_")]
    public NDArray<double>? TrainScore { get; set; }

    /// <summary>Numbers, booleans or texts.</summary>
    [Member(23, Name = "classes_")]
    [FormerName("classes")]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue Classes { get; set; }

    public static GradientBoostingClassifierParameters Of(GradientBoostingClassifier model)
    {
        var parameters = new GradientBoostingClassifierParameters
        {
            Loss = ClassificationLossConverter.ToWire(model.Loss),
            LearningRate = model.LearningRate,
            NEstimators = model.NEstimators,
            Subsample = model.Subsample,
            ValidationFraction = model.ValidationFraction,
            NIterNoChange = model.NIterNoChange,
            Tol = model.Tol,
        };
        parameters.Take(model);
        if (model.Trees is not { Count: > 0 } trees)
            return parameters;
        parameters.NFeaturesIn = model.NFeatures;
        parameters.Estimators = TreeParameters.Of(trees, false);
        (parameters.Start, parameters.TrainScore) = (model.Start, model.TrainScore);
        parameters.Classes = ClassLabels.FromNames(model.Classes);
        return parameters;
    }

    public GradientBoostingClassifier ToModel()
    {
        var model = new GradientBoostingClassifier
        {
            // Up to scikit-learn 1.2 they had other names, too.
            Loss = Check.Choice(Loss == "deviance" ? "log_loss" : Loss, ClassificationLossConverter.FromWire, "loss"),
            LearningRate = LearningRate,
            NEstimators = NEstimators,
            Subsample = Subsample,
            ValidationFraction = ValidationFraction,
            NIterNoChange = NIterNoChange,
            Tol = Tol,
        };
        Give(model);
        if (Estimators is null)
            return model;
        var start = Check.Rank(Check.Present(Start, "start_"), 1, "start_", "(scores)");
        if (start.Length == 0)
            throw new ParameterException("start_", "Found 0 scores, while at least 1 is required.");
        model.SetParams(
            ("trees", ParamValue.FromModel(TreeParameters.ToTrees(Estimators, false, "estimators_"))),
            ("n_features", RequireFeatures()),
            ("start", start),
            ("train_score", TrainScore is { } losses ? Check.Rank(losses, 1, "train_score_", "(stages)") : ParamValue.Null),
            ("classes", TreeClasses.Of(Classes, start.Length == 1 ? 2 : start.Length)));
        return model;
    }
}
