namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// What scikit-learn's gradient boosting has, of classes and of numbers. An estimator to start from that does not say the same of every
/// row is refused by the Python package.
/// </summary>
abstract class GradientBoostingParameters : TreeEstimatorParameters
{
    protected GradientBoostingParameters() => MaxDepth = 3;

    /// <summary>Stage after stage, and in a stage class after class.</summary>
    [Member(13, Name = "estimators_")]
    [FormerName("estimators")]
    public List<TreeParameters>? Estimators { get; set; }

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

    protected override void Take(IPersistableModel model)
    {
        base.Take(model);
        var chosen = model.GetParams(ParamKind.Hyperparameters);
        LearningRate = chosen["learning_rate"].AsDouble();
        NEstimators = (int)chosen["n_estimators"].AsInt64();
        Subsample = chosen["subsample"].AsDouble();
        ValidationFraction = chosen["validation_fraction"].AsDouble();
        NIterNoChange = Optional(chosen["n_iter_no_change"]);
        Tol = chosen["tol"].AsDouble();
    }

    protected override void Give(IPersistableModel model)
    {
        base.Give(model);
        model.SetParams(
            ("learning_rate", LearningRate),
            ("n_estimators", NEstimators),
            ("subsample", Subsample),
            ("validation_fraction", ValidationFraction),
            ("n_iter_no_change", NIterNoChange is { } stages ? stages : ParamValue.Null),
            ("tol", Tol));
    }

    /// <summary>Takes what fitting leaves.</summary>
    protected void TakeFitted(Models.Trees trees, int nFeatures, NDArray<double>? start, NDArray<double>? trainScore)
    {
        NFeaturesIn = nFeatures;
        Estimators = TreeParameters.Of(trees, false);
        (Start, TrainScore) = (start, trainScore);
    }

    /// <summary>Gives what fitting leaves to a model, and returns the number of scores.</summary>
    /// <exception cref="ParameterException">A parameter does not fit.</exception>
    protected int GiveFitted(IPersistableModel model, List<TreeParameters> estimators)
    {
        var start = Check.Rank(Check.Present(Start, "start_"), 1, "start_", "(scores)");
        if (start.Length == 0)
            throw new ParameterException("start_", "Found 0 scores, while at least 1 is required.");
        model.SetParams(
            ("trees", ParamValue.FromModel(TreeParameters.ToTrees(estimators, false, "estimators_"))),
            ("n_features", RequireFeatures()),
            ("start", start),
            ("train_score", TrainScore is { } losses ? Check.Rank(losses, 1, "train_score_", "(stages)") : ParamValue.Null));
        return start.Length;
    }
}
