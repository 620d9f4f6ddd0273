using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// scikit-learn's <c>SGDClassifier</c>. Weights of classes, averaging and early stopping show in the coefficients alone, and are passed
/// over; losses whose probabilities Scigo cannot compute are refused.
/// </summary>
[PersistableModel("sklearn.SGDClassifier", InCatalog = false)]
sealed partial class SGDClassifierParameters : SciKitLearnParameters, ISciKitLearnParameters<SGDClassifier, SGDClassifierParameters>
{
    [Member(3)]
    public string Loss { get; set; } = "hinge";

    [Member(4)]
    public string? Penalty { get; set; } = "l2";

    [Member(5)]
    public double Alpha { get; set; } = 1e-4;

    [Member(6, Name = "l1_ratio")]
    public double? L1Ratio { get; set; } = 0.15;

    [Member(7)]
    public bool FitIntercept { get; set; } = true;

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

    /// <summary>Numbers, booleans or texts.</summary>
    [Member(16, Name = "classes_")]
    [FormerName("classes")]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue Classes { get; set; }

    /// <summary>Shape (classes, features), or (1, features) for two classes.</summary>
    [Member(17, Name = "coef_")]
    [FormerName("coef")]
    [FormerName("coefficients")]
    public NDArray<double>? Coef { get; set; }

    /// <summary>Shape (classes), or (1) for two classes.</summary>
    [Member(18, Name = "intercept_")]
    [FormerName("intercept")]
    public NDArray<double>? Intercept { get; set; }

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
        parameters.NFeaturesIn = model.NFeatures;
        parameters.Classes = ClassLabels.FromNames(model.Classes);
        (parameters.Coef, parameters.Intercept) = (model.Coef, model.Intercept);
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
        if (Coef is null && Intercept is null)
            return model;
        var coef = Check.Rank(Check.Present(Coef, "coef_"), 2, "coef_", "(classes, features)");
        var intercept = Check.Present(Intercept, "intercept_");
        var (nScores, nFeatures) = (coef.Shape[0], coef.Shape[1]);
        var nClasses = nScores == 1 ? 2 : nScores;
        if (nScores == 0)
            throw new ParameterException("coef_", "Found coefficients of 0 classes, while at least 1 row is required.");
        if (intercept.Rank > 1 || intercept.Length != nScores)
            throw new ParameterException("intercept_", $"Expected one intercept for each of {nScores} rows of coef_, not shape {Check.ShapeOf(intercept)}.");
        var names = Classes.IsNull ? null : ClassLabels.ToNames(Classes, "classes_");
        if (names is not null && names.Length != nClasses)
            throw new ParameterException("classes_", $"Found {names.Length} classes, while coef_ is of {nClasses}.");
        model.SetParams(
            ("coefficients", new NDArray<double>(coef.Memory)),
            ("intercept", new NDArray<double>(intercept.Memory)),
            ("n_classes", nClasses),
            ("classes", names ?? Check.Positions(nClasses)),
            ("n_features", Check.Features(NFeaturesIn, nFeatures, "coef_")),
            ("n_iter", NIter ?? 0),
            ("t", T ?? 1));
        return model;
    }
}
