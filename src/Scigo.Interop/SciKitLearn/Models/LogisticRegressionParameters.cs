using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// scikit-learn's <c>LogisticRegression</c>, whatever its solver. Weights of classes show in the coefficients alone, and are passed
/// over.
/// </summary>
[PersistableModel("sklearn.LogisticRegression", InCatalog = false)]
sealed partial class LogisticRegressionParameters : LinearClassifierParameters, ISciKitLearnParameters<LogisticRegression, LogisticRegressionParameters>
{
    [Member(3)]
    public string? Penalty { get; set; } = "l2";

    [Member(4, Name = "C")]
    public double C { get; set; } = 1;

    [Member(5)]
    public int MaxIter { get; set; } = 100;

    [Member(6)]
    public double Tol { get; set; } = 1e-4;

    [Member(8)]
    public string MultiClass { get; set; } = "auto";

    [Member(9)]
    public string Solver { get; set; } = "lbfgs";

    /// <summary>A number for each problem solved, or one for all.</summary>
    [Member(19, Name = "n_iter_")]
    [FormerName("n_iter")]
    public NDArray<double>? NIter { get; set; }

    public static LogisticRegressionParameters Of(LogisticRegression model)
    {
        var parameters = new LogisticRegressionParameters
        {
            Penalty = model.Penalty == Models.Penalty.None ? null : PenaltyConverter.ToWire(model.Penalty),
            C = model.C,
            FitIntercept = model.FitIntercept,
            MaxIter = model.MaxIter,
            Tol = model.Tol,
            MultiClass = MultiClassConverter.ToWire(model.MultiClass),
        };
        if (model.NOutputs == 0)
            return parameters;
        parameters.SetFitted(model);
        parameters.NIter = Iterations.ToParameter(model.NIter, scalar: false);
        return parameters;
    }

    public LogisticRegression ToModel()
    {
        var model = new LogisticRegression
        {
            Penalty = Check.Choice(Penalty ?? "none", PenaltyConverter.FromWire, "penalty"),
            C = C,
            FitIntercept = FitIntercept,
            MaxIter = MaxIter,
            Tol = Tol,
            MultiClass = MultiClass switch
            {
                // This solver knows two classes only; later versions have the parameter without a use.
                "auto" when Solver == "liblinear" => Models.MultiClass.OneVsRest,
                "deprecated" or "warn" => Models.MultiClass.Auto,
                var name => Check.Choice(name, MultiClassConverter.FromWire, "multi_class"),
            },
        };
        if (!IsFitted)
            return model;
        Restore(model);
        return model.SetParams(("n_iter", Iterations.ToParam(NIter)));
    }
}
