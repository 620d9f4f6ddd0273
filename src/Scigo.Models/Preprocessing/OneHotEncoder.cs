namespace Scigo.Models;

/// <summary>
/// Turns each feature into a column for each of its categories, 1 where the row has it and 0 elsewhere, as scikit-learn's
/// <c>OneHotEncoder</c>. Categories are texts, or numbers, which stand for the names that their shortest digits spell.
/// </summary>
/// <remarks>
/// The result is dense. Categories are always those of the data; NaN is refused and no category of its own; there are no infrequent
/// categories (<c>min_frequency</c>, <c>max_categories</c>), and the way back is not there.
/// </remarks>
/// <example>
/// <code>
/// var encoder = new OneHotEncoder { HandleUnknown = UnknownCategories.Ignore };
/// encoder.Fit(new[,] { { "red", "S" }, { "blue", "M" } });
/// var columns = encoder.Transform(new[,] { { "red", "M" } });
/// </code>
/// </example>
[PersistableModel("OneHotEncoder", ProtoField = 35)]
public sealed partial class OneHotEncoder : ITransformer, IHasMetadata
{
    const int NothingDropped = -1;

    [NotPersisted]
    CategoryIndex[]? index;

    /// <summary>Creates a model that is not fitted.</summary>
    public OneHotEncoder()
    {
    }

    /// <summary>
    /// The categories of each feature (<c>categories_</c>): those learnt from numbers by size, those from texts by their UTF-16 code
    /// units. Empty before fitting.
    /// </summary>
    [Fitted(1)]
    public IReadOnlyList<IReadOnlyList<string>> Categories { get; private set; } = [];

    /// <summary>
    /// The position of each feature's category that has no column (<c>drop_idx_</c>), shape (features), -1 where all have one; <c>null</c>
    /// before fitting and when nothing is dropped.
    /// </summary>
    [Fitted(2, Rank = 1)]
    public NDArray<int>? DropIdx { get; private set; }

    /// <summary>What happens to a category that was not there when fitting; <see cref="UnknownCategories.Error"/> by default.</summary>
    [Hyperparameter(3)]
    public UnknownCategories HandleUnknown { get; set; }

    /// <summary>Which category of each feature has no column; <see cref="DroppedCategory.None"/> by default.</summary>
    [Hyperparameter(4)]
    public DroppedCategory Drop { get; set; }

    /// <inheritdoc/>
    public int NFeatures => Categories.Count;

    /// <inheritdoc/>
    public int NFeaturesOut
    {
        get
        {
            var count = 0;
            for (var j = 0; j < Categories.Count; j++)
                count += WidthOf(j);
            return count;
        }
    }

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    int WidthOf(int feature) => Categories[feature].Count - (DroppedOf(feature) == NothingDropped ? 0 : 1);

    int DroppedOf(int feature) => DropIdx is { } dropped && feature < dropped.Length ? dropped.Span[feature] : NothingDropped;

    // Categories can be read into a model that was fitted before.
    void OnLoaded() => index = null;

    CategoryIndex[] Index => index ??= [.. Categories.Select(static categories => new CategoryIndex(categories))];

    void RequireFitted()
    {
        if (NFeatures == 0)
            throw NotFitted.Error(nameof(OneHotEncoder));
        if (DropIdx is not { } dropped)
            return;
        if (dropped.Length != NFeatures)
            throw Inconsistent.Error(nameof(OneHotEncoder), $"it drops categories of {dropped.Length} features, and has {NFeatures}");
        for (var j = 0; j < dropped.Length; j++)
        {
            if (dropped.Span[j] < NothingDropped || dropped.Span[j] >= Categories[j].Count)
                throw Inconsistent.Error(
                    nameof(OneHotEncoder), $"it drops category {dropped.Span[j]} of the {Categories[j].Count} of feature {j}");
        }
    }
}
