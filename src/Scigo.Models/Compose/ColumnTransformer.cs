namespace Scigo.Models;

/// <summary>
/// Applies transformers to columns of their own and puts the results side by side, as scikit-learn's <c>ColumnTransformer</c>. Saved, it
/// holds every transformer with what it has learnt.
/// </summary>
/// <remarks>
/// Columns are numbers and not names, the result is dense, and there are no weights. What is not to be transformed goes to the
/// <see cref="Remainder"/>: a step cannot be <c>'drop'</c> or <c>'passthrough'</c>. Values are looked at by those who take them: NaN may
/// go to a <see cref="SimpleImputer"/>, or through.
/// </remarks>
/// <example>
/// <code>
/// var columns = new ColumnTransformer(("scale", new StandardScaler(), [0, 1]), ("encode", new OneHotEncoder(), [2]));
/// var model = new Pipeline(("columns", columns), ("regression", new LinearRegression()));
/// model.Fit(x, y);
/// </code>
/// </example>
[PersistableModel("ColumnTransformer", ProtoField = 37)]
public sealed partial class ColumnTransformer : ITransformer, IAllowsMissing, INamedModels, IHasMetadata
{
    /// <summary>Creates a model without transformers: add them to <see cref="Transformers"/>.</summary>
    public ColumnTransformer()
    {
    }

    /// <summary>Creates a model from named transformers.</summary>
    /// <param name="transformers">The transformers in order, each with the columns that it takes, counted from 0.</param>
    /// <exception cref="ArgumentException">There is no transformer, a name is empty, repeated or holds two underscores in a row, or a
    /// transformer takes no columns.</exception>
    public ColumnTransformer(params ReadOnlySpan<(string Name, ITransformer Transformer, int[] Columns)> transformers)
    {
        foreach (var (name, transformer, columns) in transformers)
            Transformers.Add(new() { Name = name, Transformer = transformer, Columns = columns });
        RequireTransformers(nameof(transformers));
    }

    /// <summary>
    /// The transformers, in the order of their results. Each one's name is a parameter too, and its own parameters follow as
    /// <c>scale__with_mean</c>.
    /// </summary>
    [Hyperparameter(1)]
    public List<ColumnStep> Transformers { get; private set; } = [];

    /// <summary>What happens to columns that no transformer takes; <see cref="Remainder.Drop"/> by default.</summary>
    [Hyperparameter(2)]
    public Remainder Remainder { get; set; }

    /// <inheritdoc/>
    [Fitted(3)]
    public int NFeatures { get; private set; }

    /// <summary>The columns that go through as they are, behind all others, ascending; empty before fitting.</summary>
    [Fitted(4)]
    public int[] RemainingColumns { get; private set; } = [];

    /// <inheritdoc/>
    public int NFeaturesOut => NFeatures <= 0 ? 0 : (int)Math.Min(Width, int.MaxValue);

    /// <inheritdoc/>
    public bool AllowsMissing => true;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    IEnumerable<KeyValuePair<string, object>> INamedModels.NamedModels =>
        Transformers.Select(static step => KeyValuePair.Create<string, object>(step.Name, step.Transformer));

    void INamedModels.SetNamedModel(string name, object model) => Transformers.First(step => step.Name == name).Transformer =
        model as ITransformer ?? throw new ArgumentException($"'{name}' is to be a transformer.", nameof(model));

    long Width
    {
        get
        {
            var width = (long)RemainingColumns.Length;
            foreach (var step in Transformers)
                width += step.Transformer.NFeaturesOut;
            return width;
        }
    }

    void RequireTransformers(string parameter)
    {
        if (Transformers.Count == 0)
            throw new ArgumentException("A column transformer has at least one transformer.", parameter);
        RequireNames.Valid(
            Transformers.Select(static step => step.Name), parameter, "transformers", "remainder", "n_features", "remaining_columns");
        foreach (var step in Transformers)
        {
            if (step.Columns is not { Length: > 0 })
                throw new ArgumentException($"'{step.Name}' takes no columns.", parameter);
            if (!PipelineEstimator.Transforms(step.Transformer))
                throw new ArgumentException($"'{step.Name}' is not a transformer.", parameter);
        }
    }

    // Steps can be replaced after fitting, and files can hold steps that were never fitted together.
    void RequireFitted()
    {
        if (NFeatures == 0)
            throw NotFitted.Error(nameof(ColumnTransformer));
        if (NFeatures < 0)
            throw Inconsistent.Error(nameof(ColumnTransformer), $"it has {NFeatures} features");
        foreach (var step in Transformers)
        {
            if (step.Transformer.NFeatures <= 0)
                throw NotFitted.Error($"'{step.Name}' of the column transformer");
            if (step.Transformer.NFeatures != step.Columns.Length)
                throw new InvalidOperationException(
                    $"'{step.Name}' takes {step.Transformer.NFeatures} features, and has {step.Columns.Length} columns: fit again.");
            RequireColumns(step.Columns);
        }
        RequireColumns(RemainingColumns);
        if (Width > int.MaxValue)
            throw Inconsistent.Error(nameof(ColumnTransformer), $"it makes {Width} features");
    }

    void RequireColumns(int[] columns)
    {
        foreach (var column in columns)
        {
            if ((uint)column >= (uint)NFeatures)
                throw Inconsistent.Error(nameof(ColumnTransformer), $"it takes column {column} of {NFeatures}");
        }
    }
}
