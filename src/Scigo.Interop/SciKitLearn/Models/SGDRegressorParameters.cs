using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>SGDRegressor</c>. Averaging and early stopping show in the coefficients alone, and are passed over.</summary>
[PersistableModel("sklearn.SGDRegressor", InCatalog = false)]
sealed partial class SGDRegressorParameters : LinearRegressorParameters, ISciKitLearnParameters<SGDRegressor, SGDRegressorParameters>
{
    [Member(6)]
    public string Loss { get; set; } = "squared_error";

    [Member(7)]
    public string? Penalty { get; set; } = "l2";

    [Member(8)]
    public double Alpha { get; set; } = 1e-4;

    [Member(9, Name = "l1_ratio")]
    public double? L1Ratio { get; set; } = 0.15;

    [Member(10)]
    public int MaxIter { get; set; } = 1000;

    [Member(11)]
    public double? Tol { get; set; } = 1e-3;

    [Member(12)]
    public int NIterNoChange { get; set; } = 5;

    [Member(13)]
    public bool Shuffle { get; set; } = true;

    /// <summary><c>null</c> where every fit takes other random numbers.</summary>
    [Member(14)]
    public uint? RandomState { get; set; }

    [Member(15)]
    public string LearningRate { get; set; } = "invscaling";

    [Member(16, Name = "eta0")]
    public double Eta0 { get; set; } = 0.01;

    [Member(17)]
    public double PowerT { get; set; } = 0.25;

    [Member(18)]
    public double Epsilon { get; set; } = 0.1;

    [Member(19, Name = "n_iter_")]
    [FormerName("n_iter")]
    public int? NIter { get; set; }

    [Member(20, Name = "t_")]
    [FormerName("t")]
    public double? T { get; set; }

    public static SGDRegressorParameters Of(SGDRegressor model)
    {
        var parameters = new SGDRegressorParameters
        {
            Loss = SGDRegressorLossConverter.ToWire(model.Loss),
            Penalty = model.Penalty == Models.Penalty.None ? null : PenaltyConverter.ToWire(model.Penalty),
            Alpha = model.Alpha,
            L1Ratio = model.L1Ratio,
            MaxIter = model.MaxIter,
            Tol = model.Tol,
            NIterNoChange = model.NIterNoChange,
            Shuffle = model.Shuffle,
            RandomState = model.RandomState,
            LearningRate = LearningRateConverter.ToWire(model.LearningRate),
            Eta0 = model.Eta0,
            PowerT = model.PowerT,
            Epsilon = model.Epsilon,
        };
        parameters.Set(model);
        if (model.NOutputs == 0)
            return parameters;
        // There is one output, and its intercept is an array all the same.
        parameters.Intercept = new(new[] { model.Intercept });
        (parameters.NIter, parameters.T) = (model.NIter, model.T);
        return parameters;
    }

    public SGDRegressor ToModel()
    {
        var model = new SGDRegressor
        {
            FitIntercept = FitIntercept,
            Loss = Check.Choice(Loss, SGDRegressorLossConverter.FromWire, "loss"),
            Penalty = Check.Choice(Penalty ?? "none", PenaltyConverter.FromWire, "penalty"),
            Alpha = Alpha,
            L1Ratio = L1Ratio ?? 0,
            MaxIter = MaxIter,
            Tol = Tol,
            NIterNoChange = NIterNoChange,
            Shuffle = Shuffle,
            RandomState = RandomState ?? 0,
            LearningRate = Check.Choice(LearningRate, LearningRateConverter.FromWire, "learning_rate"),
            Eta0 = Eta0,
            PowerT = PowerT,
            Epsilon = Epsilon,
        };
        if (!IsFitted)
            return model;
        if (Coef is { Rank: not 1 } coef)
            throw new ParameterException("coef_", $"Expected shape (features), as there is a single output, not {Check.ShapeOf(coef)}.");
        Restore(model);
        return model.SetParams(("n_iter", NIter ?? 0), ("t", T ?? 1));
    }
}
