using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// scikit-learn's <c>OneHotEncoder</c>. Its result may be sparse, here it is dense; infrequent categories, and categories to drop that are
/// given by name, are refused.
/// </summary>
[PersistableModel("sklearn.OneHotEncoder", InCatalog = false)]
sealed partial class OneHotEncoderParameters : SciKitLearnParameters, ISciKitLearnParameters<OneHotEncoder, OneHotEncoderParameters>
{
    [Member(3)]
    public string HandleUnknown { get; set; } = "error";

    /// <summary>A choice, or <c>null</c> for none.</summary>
    [Member(4)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue Drop { get; set; }

    [Member(5)]
    public bool SparseOutput { get; set; } = true;

    [Member(6)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MinFrequency { get; set; }

    [Member(7)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MaxCategories { get; set; }

    /// <summary>Of each feature its categories: numbers, booleans or texts.</summary>
    [Member(8, Name = "categories_")]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue Categories { get; set; }

    /// <summary>Of each feature the position of the category that is dropped, or <c>null</c>.</summary>
    [Member(9, Name = "drop_idx_")]
    public List<int?>? DropIdx { get; set; }

    public static OneHotEncoderParameters Of(OneHotEncoder model)
    {
        var parameters = new OneHotEncoderParameters
        {
            HandleUnknown = UnknownCategoriesConverter.ToWire(model.HandleUnknown),
            Drop = model.Drop == DroppedCategory.None ? ParamValue.Null : DroppedCategoryConverter.ToWire(model.Drop),
            SparseOutput = false,
        };
        if (model.NFeatures == 0)
            return parameters;
        parameters.NFeaturesIn = model.NFeatures;
        parameters.Categories = ParamValue.FromList([.. model.Categories.Select(CategoryLabels.FromNames)]);
        parameters.DropIdx = model.DropIdx?.ToArray().Select(static i => i < 0 ? default(int?) : i).ToList();
        return parameters;
    }

    public OneHotEncoder ToModel()
    {
        if (!MinFrequency.IsNull || !MaxCategories.IsNull)
            throw new ParameterException(MinFrequency.IsNull ? "max_categories" : "min_frequency", "Infrequent categories are not supported.");
        if (Drop.Kind is not (ParamValueKind.Null or ParamValueKind.String))
            throw new ParameterException("drop", "Categories to drop that are given by name are not supported.");
        var model = new OneHotEncoder
        {
            HandleUnknown = Check.Choice(HandleUnknown, UnknownCategoriesConverter.FromWire, "handle_unknown"),
            Drop = Check.Choice(Drop.IsNull ? "none" : Drop.AsString(), DroppedCategoryConverter.FromWire, "drop"),
        };
        if (Categories.IsNull)
            return model;
        if (Categories.Kind != ParamValueKind.List)
            throw new ParameterException("categories_", $"Expected an array for each feature, found {Categories.Kind}.");
        var categories = Categories.AsList().Select(static c => CategoryLabels.ToNames(c, "categories_")).ToArray();
        Check.Features(NFeaturesIn, categories.Length, "categories_");
        if (DropIdx is { } dropped && dropped.Count != categories.Length)
            throw new ParameterException("drop_idx_", $"Found {dropped.Count} values for {categories.Length} features.");
        for (var j = 0; j < DropIdx?.Count; j++)
        {
            if (DropIdx[j] is { } position && (position < 0 || position >= categories[j].Length))
                throw new ParameterException("drop_idx_", $"There is no category {position} of feature {j}.");
        }
        return model.SetParams(
            ("categories", ParamValue.FromList([.. categories.Select(static names => ParamValue.FromList([.. names.Select(static name => (ParamValue)name)]))])),
            ("drop_idx", DropIdx is null ? ParamValue.Null : new NDArray<int>(DropIdx.Select(static i => i ?? -1).ToArray())));
    }
}
