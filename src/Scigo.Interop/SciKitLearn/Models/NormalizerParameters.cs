using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>Normalizer</c>.</summary>
[PersistableModel("sklearn.Normalizer", InCatalog = false)]
sealed partial class NormalizerParameters : SciKitLearnParameters, ISciKitLearnParameters<Normalizer, NormalizerParameters>
{
    [Member(3)]
    public string Norm { get; set; } = "l2";

    public static NormalizerParameters Of(Normalizer model) => new()
    {
        Norm = NormConverter.ToWire(model.Norm),
        NFeaturesIn = model.NFeatures > 0 ? model.NFeatures : null,
    };

    public Normalizer ToModel()
    {
        var model = new Normalizer { Norm = Check.Choice(Norm, NormConverter.FromWire, "norm") };
        if (NFeaturesIn is not { } nFeatures)
            return model;
        return nFeatures > 0
            ? model.SetParams(("n_features", nFeatures))
            : throw new ParameterException("n_features_in_", $"Found {nFeatures} features, while at least 1 is required.");
    }
}
