namespace Scigo.Interop.Gob.SciGo;

/// <summary><c>preprocessing.StandardScaler</c>, which subtracts its means and divides by its scales whatever it was told: those that are
/// not wanted are 0 and 1.</summary>
sealed class StandardScalerLayout() : SciGoLayout("StandardScaler", "BaseEstimator")
{
    public override GobStruct FromOwn(GobStruct own, ModelMetadata? metadata)
    {
        var features = Integer(own, "NFeatures");
        var mean = NumbersOf(own, "Mean");
        var scale = NumbersOf(own, "Scale");
        List<string> covered = ["NFeatures", "WithMean", "WithStd"];
        if (mean is not null && IsTrue(own, "WithMean"))
            covered.Add("Mean");
        else
            mean = Constant(features, 0);
        if (scale is not null && IsTrue(own, "WithStd"))
            covered.Add("Scale");
        else
            scale = Constant(features, 1);
        return WithRest(own, [.. covered],
        [
            BaseEstimator(features > 0),
            ("Mean", Floats, Vector(mean)),
            ("Scale", Floats, Vector(scale)),
            ("NFeatures", GobType.Int, own["NFeatures"]),
            ("WithMean", GobType.Bool, own["WithMean"]),
            ("WithStd", GobType.Bool, own["WithStd"]),
        ]);
    }

    public override GobStruct ToOwn(GobStruct value) => Merge(
        value,
        [
            .. Field(value, "Mean", "Mean"), .. Field(value, "Scale", "Scale"), .. Field(value, "NFeatures", "NFeatures"),
            .. Field(value, "WithMean", "WithMean"), .. Field(value, "WithStd", "WithStd"),
        ]);

    // A file of another program may claim any number of features; it takes arrays of that length to be fitted.
    static double[]? Constant(long features, double value)
    {
        if (features is <= 0 or > int.MaxValue)
            return null;
        var constant = new double[features];
        Array.Fill(constant, value);
        return constant;
    }
}
