using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>What scikit-learn's linear classifiers have.</summary>
abstract class LinearClassifierParameters : SciKitLearnParameters
{
    [Member(7)]
    public bool FitIntercept { get; set; } = true;

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

    /// <summary>Whether there is anything that fitting leaves.</summary>
    protected bool IsFitted => Coef is not null || Intercept is not null;

    protected void SetFitted(LinearClassifier model)
    {
        NFeaturesIn = model.NFeatures;
        Classes = ClassLabels.FromNames(model.Classes);
        (Coef, Intercept) = (model.Coef, model.Intercept);
    }

    /// <summary>Gives a model what all linear classifiers learn.</summary>
    /// <exception cref="ParameterException">A shape does not fit.</exception>
    protected void Restore<T>(T model)
        where T : LinearClassifier, IPersistableModel<T>
    {
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
            ("n_features", Check.Features(NFeaturesIn, nFeatures, "coef_")));
    }
}
