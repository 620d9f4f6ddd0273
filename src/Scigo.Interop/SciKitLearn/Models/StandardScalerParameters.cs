using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>StandardScaler</c>.</summary>
[PersistableModel("sklearn.StandardScaler", InCatalog = false)]
sealed partial class StandardScalerParameters : SciKitLearnParameters, ISciKitLearnParameters<StandardScaler, StandardScalerParameters>
{
    [Member(3)]
    public bool WithMean { get; set; } = true;

    [Member(4)]
    public bool WithStd { get; set; } = true;

    [Member(5, Name = "mean_")]
    [FormerName("mean")]
    public NDArray<double>? Mean { get; set; }

    [Member(6, Name = "var_")]
    [FormerName("var")]
    public NDArray<double>? Var { get; set; }

    [Member(7, Name = "scale_")]
    [FormerName("scale")]
    public NDArray<double>? Scale { get; set; }

    /// <summary>A number, or one for each feature where values were missing.</summary>
    [Member(8, Name = "n_samples_seen_")]
    [FormerName("n_samples_seen")]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue NSamplesSeen { get; set; }

    public static StandardScalerParameters Of(StandardScaler model)
    {
        var parameters = new StandardScalerParameters { WithMean = model.WithMean, WithStd = model.WithStd };
        if (model.NFeatures <= 0)
            return parameters;
        parameters.NFeaturesIn = model.NFeatures;
        (parameters.Mean, parameters.Var, parameters.Scale) = (model.Mean, model.Var, model.Scale);
        parameters.NSamplesSeen = model.NSamplesSeen;
        return parameters;
    }

    public StandardScaler ToModel()
    {
        var model = new StandardScaler { WithMean = WithMean, WithStd = WithStd };
        var any = Mean ?? Scale ?? Var;
        if (any is null && NFeaturesIn is null)
            return model;
        if (WithMean)
            Check.Present(Mean, "mean_");
        if (WithStd)
            Check.Present(Scale, "scale_");
        var nFeatures = NFeaturesIn ?? any.GetValueOrDefault().Length;
        if (nFeatures <= 0)
            throw new ParameterException("n_features_in_", $"Found {nFeatures} features, while at least 1 is required.");
        model.SetParams(
            ("mean", Check.Vector(Mean, nFeatures, "mean_")),
            ("var", Check.Vector(Var, nFeatures, "var_")),
            ("scale", Check.Vector(Scale, nFeatures, "scale_")),
            ("n_features", nFeatures),
            ("n_samples_seen", Samples()));
        return model;
    }

    long Samples()
    {
        try
        {
            return NSamplesSeen.Kind switch
            {
                ParamValueKind.Null => 0,
                ParamValueKind.List => NSamplesSeen.AsList().Select(static n => n.AsInt64()).DefaultIfEmpty().Max(),
                _ => NSamplesSeen.AsInt64(),
            };
        }
        catch (ArgumentException e)
        {
            throw new ParameterException("n_samples_seen_", e.Message);
        }
    }
}
