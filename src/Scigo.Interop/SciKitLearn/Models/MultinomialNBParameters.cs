using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>MultinomialNB</c>; an alpha of each feature's own is refused.</summary>
[PersistableModel("sklearn.MultinomialNB", InCatalog = false)]
sealed partial class MultinomialNBParameters : NaiveBayesParameters, ISciKitLearnParameters<MultinomialNB, MultinomialNBParameters>
{
    [Member(3)]
    public double Alpha { get; set; } = 1;

    [Member(4)]
    public bool FitPrior { get; set; } = true;

    [Member(5)]
    public NDArray<double>? ClassPrior { get; set; }

    /// <summary>Shape (classes, features).</summary>
    [Member(6, Name = "feature_count_")]
    [FormerName("feature_count")]
    public NDArray<double>? FeatureCount { get; set; }

    /// <summary>Shape (classes, features).</summary>
    [Member(7, Name = "feature_log_prob_")]
    [FormerName("feature_log_prob")]
    public NDArray<double>? FeatureLogProb { get; set; }

    /// <summary>Shape (classes).</summary>
    [Member(8, Name = "class_log_prior_")]
    [FormerName("class_log_prior")]
    public NDArray<double>? ClassLogPrior { get; set; }

    public static MultinomialNBParameters Of(MultinomialNB model)
    {
        var parameters = new MultinomialNBParameters { Alpha = model.Alpha, FitPrior = model.FitPrior, ClassPrior = model.ClassPrior };
        if (model.NOutputs == 0)
            return parameters;
        parameters.SetFitted(model);
        (parameters.FeatureCount, parameters.FeatureLogProb) = (model.FeatureCount, model.FeatureLogProb);
        parameters.ClassLogPrior = model.ClassLogPrior;
        return parameters;
    }

    public MultinomialNB ToModel()
    {
        var model = new MultinomialNB { Alpha = Alpha, FitPrior = FitPrior, ClassPrior = ClassPrior };
        if (FeatureLogProb is null && ClassLogPrior is null)
            return model;
        var nClasses = Restore(model, FeatureLogProb, "feature_log_prob_");
        Check.Present(ClassLogPrior, "class_log_prior_");
        if (FeatureCount is { } counts && !counts.Shape.SequenceEqual(FeatureLogProb.GetValueOrDefault().Shape))
            throw new ParameterException("feature_count_", $"Expected the shape of feature_log_prob_, not {Check.ShapeOf(counts)}.");
        return model.SetParams(
            ("feature_log_prob", FeatureLogProb.GetValueOrDefault()), ("feature_count", FeatureCount is { } found ? found : ParamValue.Null),
            ("class_log_prior", Check.PerClass(ClassLogPrior, nClasses, "class_log_prior_")));
    }
}
