using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// scikit-learn's <c>SGDClassifier</c>. Weights of classes, averaging and early stopping show in the coefficients alone, and are passed
/// over; losses whose probabilities Scigo cannot compute are refused.
/// </summary>
[PersistableModel("sklearn.SGDClassifier", InCatalog = false)]
sealed partial class SGDClassifierParameters : LinearClassifierParameters, ISciKitLearnParameters<SGDClassifier, SGDClassifierParameters>
{
    [Member(3)]
    public string Loss { get; set; } = "hinge";

    [Member(4)]
    public string? Penalty { get; set; } = "l2";

    [Member(5)]
    public double Alpha { get; set; } = 1e-4;

    [Member(6, Name = "l1_ratio")]
    public double? L1Ratio { get; set; } = 0.15;

    [Member(8)]
    public int MaxIter { get; set; } = 1000;

    [Member(9)]
    public double? Tol { get; set; } = 1e-3;

    [Member(10)]
    public int NIterNoChange { get; set; } = 5;

    [Member(11)]
    public bool Shuffle { get; set; } = true;

    /// <summary><c>null</c> where every fit takes other random numbers.</summary>
    [Member(12)]
    public uint? RandomState { get; set; }

    [Member(13)]
    public string LearningRate { get; set; } = "optimal";

    [Member(14, Name = "eta0")]
    public double Eta0 { get; set; }

    [Member(15)]
    public double PowerT { get; set; } = 0.5;

    [Member(19, Name = "n_iter_")]
    [FormerName("n_iter")]
    public int? NIter { get; set; }

    [Member(20, Name = "t_")]
    [FormerName("t")]
    public double? T { get; set; }

    public static SGDClassifierParameters Of(SGDClassifier model)
    {
        var parameters = new SGDClassifierParameters
        {
            Loss = SGDLossConverter.ToWire(model.Loss),
            Penalty = model.Penalty == Models.Penalty.None ? null : PenaltyConverter.ToWire(model.Penalty),
            Alpha = model.Alpha,
            L1Ratio = model.L1Ratio,
            FitIntercept = model.FitIntercept,
            MaxIter = model.MaxIter,
            Tol = model.Tol,
            NIterNoChange = model.NIterNoChange,
            Shuffle = model.Shuffle,
            RandomState = model.RandomState,
            LearningRate = LearningRateConverter.ToWire(model.LearningRate),
            Eta0 = model.Eta0,
            PowerT = model.PowerT,
        };
        if (model.NOutputs == 0)
            return parameters;
        parameters.SetFitted(model);
        (parameters.NIter, parameters.T) = (model.NIter, model.T);
        return parameters;
    }

    public SGDClassifier ToModel()
    {
        var model = new SGDClassifier
        {
            // Up to scikit-learn 1.2 the logistic loss had a shorter name, too, and no penalty was a name.
            Loss = Check.Choice(Loss == "log" ? "log_loss" : Loss, SGDLossConverter.FromWire, "loss"),
            Penalty = Check.Choice(Penalty ?? "none", PenaltyConverter.FromWire, "penalty"),
            Alpha = Alpha,
            L1Ratio = L1Ratio ?? 0,
            FitIntercept = FitIntercept,
            MaxIter = MaxIter,
            Tol = Tol,
            NIterNoChange = NIterNoChange,
            Shuffle = Shuffle,
            RandomState = RandomState ?? 0,
            LearningRate = Check.Choice(LearningRate, LearningRateConverter.FromWire, "learning_rate"),
            Eta0 = Eta0,
            PowerT = PowerT,
        };
        if (!IsFitted)
            return model;
        Restore(model);
        return model.SetParams(("n_iter", NIter ?? 0), ("t", T ?? 1));
    }
}
