using Scigo.Schema;

namespace Scigo.Interop.Gob.SciGo;

/// <summary>
/// The structs that SciGo, the Go library, keeps the models in that both have. They are written with one field more, <c>Scigo</c>, of what
/// SciGo has no field for: Go passes over it, and nothing is lost.
/// </summary>
static class SciGoLayouts
{
    /// <summary>The field of what SciGo has no field for.</summary>
    public const string Rest = "Scigo";

    static readonly SciGoLayout[] All =
        [new LinearRegressionLayout(), new StandardScalerLayout(), new MinMaxScalerLayout(), new OneHotEncoderLayout()];

    /// <summary>Returns a model's own struct as SciGo's; as it is, when SciGo has none.</summary>
    /// <param name="own">The struct of Scigo's own layout.</param>
    /// <param name="metadata">How the model came to be.</param>
    public static GobValue FromOwn(GobStruct own, ModelMetadata? metadata)
    {
        foreach (var layout in All)
        {
            if (layout.WireName == own.Type.Name)
                return layout.FromOwn(own, metadata);
        }
        return own;
    }

    /// <summary>Returns SciGo's struct as the model's own; as it is, when it is none of SciGo's.</summary>
    public static GobStruct ToOwn(ModelSchema schema, GobStruct value)
    {
        foreach (var layout in All)
        {
            if (layout.WireName == schema.WireName && value.Type.IndexOf(layout.Mark) >= 0)
                return layout.ToOwn(value);
        }
        return value;
    }

    /// <summary>Returns what SciGo's struct says about how the model came to be; <c>null</c> when nothing.</summary>
    public static ModelMetadata? Metadata(GobStruct value) =>
        value["State"] is GobStruct state && state["NSamples"] is GobInt { Value: > 0 } samples
            ? new ModelMetadata
            {
                TrainingSamples = samples.Value,
                TrainingFeatures = state["NFeatures"] is GobInt { Value: > 0 and <= int.MaxValue } features ? (int)features.Value : null,
            }
            : null;
}
