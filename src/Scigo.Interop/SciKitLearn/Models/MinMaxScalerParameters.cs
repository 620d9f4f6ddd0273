using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>MinMaxScaler</c>.</summary>
[PersistableModel("sklearn.MinMaxScaler", InCatalog = false)]
sealed partial class MinMaxScalerParameters : SciKitLearnParameters, ISciKitLearnParameters<MinMaxScaler, MinMaxScalerParameters>
{
    [Member(3)]
    public double[] FeatureRange { get; set; } = [0, 1];

    [Member(4)]
    public bool Clip { get; set; }

    [Member(5, Name = "min_")]
    [FormerName("min")]
    public NDArray<double>? Min { get; set; }

    [Member(6, Name = "scale_")]
    [FormerName("scale")]
    public NDArray<double>? Scale { get; set; }

    [Member(7, Name = "data_min_")]
    [FormerName("data_min")]
    public NDArray<double>? DataMin { get; set; }

    [Member(8, Name = "data_max_")]
    [FormerName("data_max")]
    public NDArray<double>? DataMax { get; set; }

    [Member(9, Name = "data_range_")]
    [FormerName("data_range")]
    public NDArray<double>? DataRange { get; set; }

    [Member(10, Name = "n_samples_seen_")]
    [FormerName("n_samples_seen")]
    public long? NSamplesSeen { get; set; }

    public static MinMaxScalerParameters Of(MinMaxScaler model)
    {
        var parameters = new MinMaxScalerParameters { FeatureRange = RangeConverter.ToWire(model.FeatureRange), Clip = model.Clip };
        if (model.NFeatures <= 0)
            return parameters;
        parameters.NFeaturesIn = model.NFeatures;
        (parameters.Min, parameters.Scale) = (model.Min, model.Scale);
        (parameters.DataMin, parameters.DataMax, parameters.DataRange) = (model.DataMin, model.DataMax, model.DataRange);
        parameters.NSamplesSeen = model.NSamplesSeen;
        return parameters;
    }

    public MinMaxScaler ToModel()
    {
        var model = new MinMaxScaler { FeatureRange = Check.Choice(FeatureRange, RangeConverter.FromWire, "feature_range"), Clip = Clip };
        if (Min is null && Scale is null)
            return model;
        var nFeatures = Check.Features(NFeaturesIn, Check.Present(Scale, "scale_").Length, "scale_");
        Check.Present(Min, "min_");
        model.SetParams(
            ("min", Check.Vector(Min, nFeatures, "min_")),
            ("scale", Check.Vector(Scale, nFeatures, "scale_")),
            ("data_min", Check.Vector(DataMin, nFeatures, "data_min_")),
            ("data_max", Check.Vector(DataMax, nFeatures, "data_max_")),
            ("data_range", Check.Vector(DataRange, nFeatures, "data_range_")),
            ("n_features", nFeatures),
            ("n_samples_seen", NSamplesSeen ?? 0));
        return model;
    }
}
