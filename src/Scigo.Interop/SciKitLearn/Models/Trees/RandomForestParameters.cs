using Scigo.Converters;

namespace Scigo.Interop.SciKitLearn;

/// <summary>What scikit-learn's random forests have, of classes and of numbers.</summary>
abstract class RandomForestParameters : TreeEstimatorParameters
{
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

    protected override void Take(IPersistableModel model)
    {
        base.Take(model);
        var chosen = model.GetParams(ParamKind.Hyperparameters);
        NEstimators = (int)chosen["n_estimators"].AsInt64();
        Bootstrap = chosen["bootstrap"].AsBoolean();
        OobScore = chosen["oob_score"].AsBoolean();
        MaxSamples = chosen["max_samples"];
        NJobs = Optional(chosen["n_jobs"]);
    }

    protected override void Give(IPersistableModel model)
    {
        base.Give(model);
        model.SetParams(
            ("n_estimators", NEstimators),
            ("bootstrap", Bootstrap),
            ("oob_score", OobScore),
            ("max_samples", MaxSamples),
            ("n_jobs", NJobs is { } jobs ? jobs : ParamValue.Null));
    }
}
