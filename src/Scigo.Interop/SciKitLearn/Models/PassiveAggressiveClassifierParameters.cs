using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// scikit-learn's <c>PassiveAggressiveClassifier</c>. Weights of classes, averaging and early stopping show in the coefficients alone,
/// and are passed over.
/// </summary>
[PersistableModel("sklearn.PassiveAggressiveClassifier", InCatalog = false)]
sealed partial class PassiveAggressiveClassifierParameters
    : LinearClassifierParameters, ISciKitLearnParameters<PassiveAggressiveClassifier, PassiveAggressiveClassifierParameters>
{
    [Member(3, Name = "C")]
    public double C { get; set; } = 1;

    [Member(4)]
    public string Loss { get; set; } = "hinge";

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

    [Member(19, Name = "n_iter_")]
    [FormerName("n_iter")]
    public int? NIter { get; set; }

    [Member(20, Name = "t_")]
    [FormerName("t")]
    public double? T { get; set; }

    public static PassiveAggressiveClassifierParameters Of(PassiveAggressiveClassifier model)
    {
        var parameters = new PassiveAggressiveClassifierParameters
        {
            C = model.C,
            Loss = PassiveAggressiveLossConverter.ToWire(model.Loss),
            FitIntercept = model.FitIntercept,
            MaxIter = model.MaxIter,
            Tol = model.Tol,
            NIterNoChange = model.NIterNoChange,
            Shuffle = model.Shuffle,
            RandomState = model.RandomState,
        };
        if (model.NOutputs == 0)
            return parameters;
        parameters.SetFitted(model);
        (parameters.NIter, parameters.T) = (model.NIter, model.T);
        return parameters;
    }

    public PassiveAggressiveClassifier ToModel()
    {
        var model = new PassiveAggressiveClassifier
        {
            C = C,
            Loss = Check.Choice(Loss, PassiveAggressiveLossConverter.FromWire, "loss"),
            FitIntercept = FitIntercept,
            MaxIter = MaxIter,
            Tol = Tol,
            NIterNoChange = NIterNoChange,
            Shuffle = Shuffle,
            RandomState = RandomState ?? 0,
        };
        if (!IsFitted)
            return model;
        Restore(model);
        return model.SetParams(("n_iter", NIter ?? 0), ("t", T ?? 1));
    }
}
