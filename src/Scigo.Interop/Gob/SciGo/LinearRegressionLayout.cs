using Scigo.Interop.Gob.Mapping;

namespace Scigo.Interop.Gob.SciGo;

/// <summary><c>linear.LinearRegression</c>: its coefficients are a vector of gonum, which encodes itself.</summary>
sealed class LinearRegressionLayout() : SciGoLayout("LinearRegression", "Weights")
{
    public override GobStruct FromOwn(GobStruct own, ModelMetadata? metadata)
    {
        // Models of several outputs stand in the rest: to SciGo, they are not fitted.
        var weights = own["Coefficients"] as GobVector<double>;
        var features = Integer(own, "NFeatures");
        var state = Struct("StateManager",
        [
            ("Fitted", GobType.Bool, new GobBool(weights is not null)),
            ("NFeatures", GobType.Int, new GobInt(weights is null ? 0 : features)),
            ("NSamples", GobType.Int, new GobInt(weights is null ? 0 : metadata?.TrainingSamples ?? 0)),
        ]);
        var vector = GobType.Opaque(GobMarshaler.Binary);
        return WithRest(own, ["Coefficients", "Intercept", "NFeatures"],
        [
            ("State", state.Type, state),
            ("Weights", vector, weights is null ? null : GonumArray.Vector(vector, weights.Values.Span)),
            ("Intercept", GobType.Float, own["Intercept"]),
            ("NFeatures", GobType.Int, own["NFeatures"]),
        ]);
    }

    public override GobStruct ToOwn(GobStruct value) => Merge(
        value,
        [.. Field(value, "Weights", "Coefficients"), .. Field(value, "Intercept", "Intercept"), .. Field(value, "NFeatures", "NFeatures")]);
}
