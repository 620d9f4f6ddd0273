namespace Scigo.Interop.Gob.SciGo;

/// <summary>
/// <c>preprocessing.MinMaxScaler</c>. Its Scale is the range of the data, or 1 for a feature that does not vary; here, as in scikit-learn,
/// it is what a feature is multiplied by: the width of the target over that range.
/// </summary>
sealed class MinMaxScalerLayout() : SciGoLayout("MinMaxScaler", "BaseEstimator")
{
    // A feature whose range is smaller counts as one that does not vary.
    static readonly double SmallestRange = 10 * (double.BitIncrement(1) - 1);

    static readonly GobType Range = GobType.ArrayOf(GobType.Float, 2, "[2]float64");

    public override GobStruct FromOwn(GobStruct own, ModelMetadata? metadata)
    {
        var (from, to) = RangeOf(own);
        var scale = NumbersOf(own, "Scale");
        var min = NumbersOf(own, "DataMin");
        var max = NumbersOf(own, "DataMax");
        var dataRange = NumbersOf(own, "DataRange");
        var theirs = Each(dataRange, dataRange, static (range, _) => range < SmallestRange ? 1 : range);
        List<string> covered = ["Min", "DataMin", "DataMax", "NFeatures", "FeatureRange"];
        // What follows from the rest is not written twice.
        if (AreSame(scale, Each(theirs, theirs, (range, _) => (to - from) / range)))
            covered.Add("Scale");
        if (AreSame(dataRange, Each(max, min, static (high, low) => high - low)))
            covered.Add("DataRange");
        return WithRest(own, [.. covered],
        [
            BaseEstimator(Integer(own, "NFeatures") > 0),
            ("Min", Floats, Vector(NumbersOf(own, "Min"))),
            ("Max", Floats, Vector(Each(max, scale, (high, factor) => to - high * factor))),
            ("Scale", Floats, Vector(theirs)),
            ("DataMin", Floats, Vector(min)),
            ("DataMax", Floats, Vector(max)),
            ("NFeatures", GobType.Int, own["NFeatures"]),
            ("FeatureRange", Range, new GobVector<double>(Range, new[] { from, to })),
        ]);
    }

    public override GobStruct ToOwn(GobStruct value)
    {
        var (from, to) = RangeOf(value);
        var min = NumbersOf(value, "DataMin");
        var scale = Each(NumbersOf(value, "Scale"), NumbersOf(value, "Scale"), (range, _) => (to - from) / range);
        return Merge(
            value,
            [
                ("Min", Floats, Vector(NumbersOf(value, "Min") ?? Each(min, scale, (low, factor) => from - low * factor))),
                ("Scale", Floats, Vector(scale)),
                .. Field(value, "DataMin", "DataMin"),
                .. Field(value, "DataMax", "DataMax"),
                ("DataRange", Floats, Vector(Each(NumbersOf(value, "DataMax"), min, static (high, low) => high - low))),
                .. Field(value, "NFeatures", "NFeatures"),
                .. Field(value, "FeatureRange", "FeatureRange"),
            ]);
    }

    static (double From, double To) RangeOf(GobStruct value) => NumbersOf(value, "FeatureRange") is [var from, var to] ? (from, to) : (0, 1);

    static double[]? Each(double[]? left, double[]? right, Func<double, double, double> combine)
    {
        if (left is null || right is null || left.Length != right.Length)
            return null;
        var combined = new double[left.Length];
        for (var i = 0; i < combined.Length; i++)
            combined[i] = combine(left[i], right[i]);
        return combined;
    }

    static bool AreSame(double[]? left, double[]? right) =>
        left is not null && right is not null && left.AsSpan().SequenceEqual(right);
}
