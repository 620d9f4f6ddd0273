namespace Scigo.Interop.Gob.SciGo;

/// <summary>
/// <c>preprocessing.OneHotEncoder</c>, which keeps the position of each category beside the list of them. It has a column for every
/// category: to SciGo, an encoder that drops some is not fitted.
/// </summary>
sealed class OneHotEncoderLayout() : SciGoLayout("OneHotEncoder", "CategoryToIdx")
{
    static readonly GobType Positions = GobType.SliceOf(GobType.MapOf(GobType.String, GobType.Int, "map[string]int"), "[]map[string]int");

    public override GobStruct FromOwn(GobStruct own, ModelMetadata? metadata)
    {
        var categories = own["DropIdx"] is null ? own["Categories"] as GobList : null;
        var features = categories?.Elements.OfType<GobList>().ToList() ?? [];
        var type = own.Type.Fields[own.Type.IndexOf("Categories")].Type;
        return WithRest(own, features.Count > 0 ? ["Categories"] : [],
        [
            BaseEstimator(features.Count > 0),
            ("Categories", type, features.Count > 0 ? categories : null),
            ("CategoryToIdx", Positions, features.Count > 0 ? new GobList(Positions, features.ConvertAll(PositionsOf)) : null),
            ("NFeatures", GobType.Int, new GobInt(features.Count)),
            ("NOutputs", GobType.Int, new GobInt(features.Sum(static f => (long)f.Elements.Count))),
        ]);
    }

    // What follows from the categories is not read.
    public override GobStruct ToOwn(GobStruct value) => Merge(value, [.. Field(value, "Categories", "Categories")]);

    static GobValue PositionsOf(GobList categories) => new GobMap(
        Positions.Element!,
        [.. categories.Elements.Select(static (category, i) => KeyValuePair.Create(category, (GobValue)new GobInt(i)))]);
}
