namespace Scigo.Models;

/// <summary>
/// Maps each feature linearly so that its smallest and largest values seen become the ends of <see cref="FeatureRange"/>, as
/// scikit-learn's <c>MinMaxScaler</c>: z = x · scale + min. Unlike there, NaN is refused and not passed through.
/// </summary>
/// <example>
/// <code>
/// var scaler = new MinMaxScaler { FeatureRange = (-1, 1) };
/// var z = scaler.FitTransform(x);
/// </code>
/// </example>
[PersistableModel("MinMaxScaler", ProtoField = 22)]
public sealed partial class MinMaxScaler : ITransformer, IHasMetadata
{
    /// <summary>Creates a scaler that is not fitted.</summary>
    public MinMaxScaler()
    {
    }

    /// <summary>
    /// The range that the data are mapped to, both finite and the first smaller than the second; (0, 1) by default. In parameters
    /// and files it is an array of two.
    /// </summary>
    [Hyperparameter(1)]
    [Converter(typeof(RangeConverter))]
    public (double Min, double Max) FeatureRange { get; set; } = (0, 1);

    /// <summary>Whether to cut off what lies outside <see cref="FeatureRange"/> when transforming; <c>false</c> by default.</summary>
    [Hyperparameter(2)]
    public bool Clip { get; set; }

    /// <summary>What is added to each feature once scaled (<c>min_</c>), shape (features); <c>null</c> before fitting.</summary>
    [Fitted(3, Rank = 1)]
    public NDArray<double>? Min { get; private set; }

    /// <summary>
    /// What each feature is multiplied by (<c>scale_</c>), shape (features): the width of <see cref="FeatureRange"/> over
    /// <see cref="DataRange"/>, or over 1 for a feature whose range is below 10 machine epsilons; <c>null</c> before fitting.
    /// </summary>
    [Fitted(4, Rank = 1)]
    public NDArray<double>? Scale { get; private set; }

    /// <summary>The smallest value of each feature seen (<c>data_min_</c>), shape (features); <c>null</c> before fitting.</summary>
    [Fitted(5, Rank = 1)]
    public NDArray<double>? DataMin { get; private set; }

    /// <summary>The largest value of each feature seen (<c>data_max_</c>), shape (features); <c>null</c> before fitting.</summary>
    [Fitted(6, Rank = 1)]
    public NDArray<double>? DataMax { get; private set; }

    /// <summary>Largest minus smallest value (<c>data_range_</c>), shape (features); <c>null</c> before fitting.</summary>
    [Fitted(7, Rank = 1)]
    public NDArray<double>? DataRange { get; private set; }

    /// <inheritdoc/>
    [Fitted(8)]
    public int NFeatures { get; private set; }

    /// <summary>The number of samples learnt from, over all calls of <see cref="PartialFit"/> (<c>n_samples_seen_</c>).</summary>
    [Fitted(9)]
    public long NSamplesSeen { get; private set; }

    /// <inheritdoc/>
    public int NFeaturesOut => NFeatures;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    void RequireFitted()
    {
        if (NFeatures == 0)
            throw NotFitted.Error(nameof(MinMaxScaler));
        if (NFeatures < 0)
            throw Inconsistent.Error(nameof(MinMaxScaler), $"it has {NFeatures} features");
        RequireLength(Min, "minima");
        RequireLength(Scale, "scales");
    }

    void RequireLength(NDArray<double>? statistic, string name)
    {
        var length = statistic.GetValueOrDefault().Length;
        if (length != NFeatures)
            throw Inconsistent.Error(nameof(MinMaxScaler), $"it has {length} {name} for {NFeatures} features");
    }
}
