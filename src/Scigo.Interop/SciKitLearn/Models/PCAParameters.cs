using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>PCA</c>, whatever its solver.</summary>
[PersistableModel("sklearn.PCA", InCatalog = false)]
sealed partial class PCAParameters : SciKitLearnParameters, ISciKitLearnParameters<PCA, PCAParameters>
{
    /// <summary>A whole number, a part of the variance, <c>null</c>, or <c>mle</c>.</summary>
    [Member(3)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue NComponents { get; set; }

    [Member(4)]
    public bool Whiten { get; set; }

    /// <summary>Shape (components, features).</summary>
    [Member(5, Name = "components_")]
    [FormerName("components")]
    public NDArray<double>? Components { get; set; }

    [Member(6, Name = "explained_variance_")]
    [FormerName("explained_variance")]
    public NDArray<double>? ExplainedVariance { get; set; }

    [Member(7, Name = "explained_variance_ratio_")]
    [FormerName("explained_variance_ratio")]
    public NDArray<double>? ExplainedVarianceRatio { get; set; }

    [Member(8, Name = "singular_values_")]
    [FormerName("singular_values")]
    public NDArray<double>? SingularValues { get; set; }

    /// <summary>Shape (features).</summary>
    [Member(9, Name = "mean_")]
    [FormerName("mean")]
    public NDArray<double>? Mean { get; set; }

    [Member(10, Name = "noise_variance_")]
    [FormerName("noise_variance")]
    public double? NoiseVariance { get; set; }

    [Member(11, Name = "n_components_")]
    public int? NComponentsFitted { get; set; }

    [Member(12, Name = "n_samples_")]
    [FormerName("n_samples")]
    public int? NSamples { get; set; }

    public static PCAParameters Of(PCA model)
    {
        var parameters = new PCAParameters
        {
            NComponents = model.NComponents is { } n ? (n >= 1 ? (ParamValue)(long)n : n) : ParamValue.Null,
            Whiten = model.Whiten,
        };
        if (model.NFeaturesOut == 0)
            return parameters;
        parameters.NFeaturesIn = model.NFeatures;
        (parameters.Components, parameters.Mean, parameters.SingularValues) = (model.Components, model.Mean, model.SingularValues);
        (parameters.ExplainedVariance, parameters.ExplainedVarianceRatio) = (model.ExplainedVariance, model.ExplainedVarianceRatio);
        (parameters.NoiseVariance, parameters.NSamples, parameters.NComponentsFitted) = (model.NoiseVariance, model.NSamples, model.NFeaturesOut);
        return parameters;
    }

    public PCA ToModel()
    {
        var model = new PCA { Whiten = Whiten };
        if (NComponents.Kind is ParamValueKind.Integer or ParamValueKind.Float)
            model.NComponents = NComponents.AsDouble();
        if (Components is null && Mean is null)
            return model;
        var components = Check.Rank(Check.Present(Components, "components_"), 2, "components_", "(components, features)");
        var (kept, nFeatures) = (components.Shape[0], Check.Features(NFeaturesIn, components.Shape[1], "components_"));
        if (kept == 0)
            throw new ParameterException("components_", "Found 0 components, while at least 1 is required.");
        Check.Present(Mean, "mean_");
        if (Whiten)
            Check.Present(ExplainedVariance, "explained_variance_");
        // An estimate that cannot be made here is as good as the number that it came to.
        if (NComponents.Kind == ParamValueKind.String)
            model.NComponents = kept;
        return model.SetParams(
            ("components", components),
            ("mean", Check.Vector(Mean, nFeatures, "mean_")),
            ("explained_variance", Check.Vector(ExplainedVariance, kept, "explained_variance_")),
            ("explained_variance_ratio", Check.Vector(ExplainedVarianceRatio, kept, "explained_variance_ratio_")),
            ("singular_values", Check.Vector(SingularValues, kept, "singular_values_")),
            ("noise_variance", NoiseVariance ?? 0),
            ("n_samples", NSamples ?? 0));
    }
}
