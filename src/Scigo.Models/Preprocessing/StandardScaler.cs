namespace Scigo.Models;

/// <summary>
/// Brings each feature to mean 0 and variance 1, as scikit-learn's <c>StandardScaler</c>: z = (x − mean) / scale. Unlike there, NaN
/// is refused and not passed through.
/// </summary>
/// <example>
/// <code>
/// var scaler = new StandardScaler();
/// var z = scaler.FitTransform(x);
/// </code>
/// </example>
[PersistableModel("StandardScaler", ProtoField = 20)]
public sealed partial class StandardScaler : ITransformer, IHasMetadata
{
    /// <summary>Creates a scaler that is not fitted.</summary>
    public StandardScaler()
    {
    }

    /// <summary>Whether to subtract the mean; <c>true</c> by default.</summary>
    [Hyperparameter(1)]
    public bool WithMean { get; set; } = true;

    /// <summary>Whether to divide by the standard deviation; <c>true</c> by default.</summary>
    [Hyperparameter(2)]
    public bool WithStd { get; set; } = true;

    /// <summary>
    /// The mean of each feature (<c>mean_</c>), shape (features), in the feature's units; <c>null</c> before fitting and when
    /// neither <see cref="WithMean"/> nor <see cref="WithStd"/> asks for it.
    /// </summary>
    [Fitted(3, Rank = 1)]
    public NDArray<double>? Mean { get; private set; }

    /// <summary>
    /// The biased variance of each feature (<c>var_</c>), shape (features), in the feature's units squared; <c>null</c> before
    /// fitting and without <see cref="WithStd"/>.
    /// </summary>
    [Fitted(4, Rank = 1)]
    public NDArray<double>? Var { get; private set; }

    /// <summary>
    /// What each feature is divided by (<c>scale_</c>), shape (features): the standard deviation, or 1 for a feature that is
    /// constant but for rounding errors; <c>null</c> before fitting and without <see cref="WithStd"/>.
    /// </summary>
    [Fitted(5, Rank = 1)]
    public NDArray<double>? Scale { get; private set; }

    /// <inheritdoc/>
    [Fitted(6)]
    public int NFeatures { get; private set; }

    /// <summary>The number of samples learnt from, over all calls of <see cref="PartialFit"/> (<c>n_samples_seen_</c>).</summary>
    [Fitted(7)]
    public long NSamplesSeen { get; private set; }

    /// <inheritdoc/>
    public int NFeaturesOut => NFeatures;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }
}
