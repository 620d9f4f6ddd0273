namespace Scigo.Models;

/// <summary>
/// Puts a statistic of each feature in the place of its missing values, which are NaN, as scikit-learn's <c>SimpleImputer</c>. A feature
/// that had no value when fitting is left out of what is transformed, unless <see cref="KeepEmptyFeatures"/> is set or the
/// <see cref="Strategy"/> is <see cref="ImputationStrategy.Constant"/>.
/// </summary>
/// <remarks>NaN is the only value that counts as missing; there are no texts, and no indicator of what was missing.</remarks>
/// <example>
/// <code>
/// var model = new Pipeline(("imputer", new SimpleImputer()), ("regression", new LinearRegression()));
/// model.Fit(x, y); // x may hold NaN
/// </code>
/// </example>
[PersistableModel("SimpleImputer", ProtoField = 34)]
public sealed partial class SimpleImputer : ITransformer, IAllowsMissing, IHasMetadata
{
    /// <summary>Creates a model that is not fitted.</summary>
    public SimpleImputer()
    {
    }

    /// <summary>What takes the place of a missing value; <see cref="ImputationStrategy.Mean"/> by default.</summary>
    [Hyperparameter(1)]
    public ImputationStrategy Strategy { get; set; }

    /// <summary>The value of <see cref="ImputationStrategy.Constant"/>; <c>null</c>, the default, is 0.</summary>
    [Hyperparameter(2)]
    public double? FillValue { get; set; }

    /// <summary>Whether a feature without values is kept, as zeros or <see cref="FillValue"/>; <c>false</c> by default.</summary>
    [Hyperparameter(3)]
    public bool KeepEmptyFeatures { get; set; }

    /// <summary>
    /// What takes the place of each feature's missing values (<c>statistics_</c>), shape (features), in the feature's units; NaN for a
    /// feature that is left out; <c>null</c> before fitting.
    /// </summary>
    [Fitted(4, Rank = 1, AllowNonFinite = true)]
    public NDArray<double>? Statistics { get; private set; }

    /// <inheritdoc/>
    public int NFeatures => Statistics.GetValueOrDefault().Length;

    /// <inheritdoc/>
    public int NFeaturesOut
    {
        get
        {
            var count = 0;
            foreach (var statistic in Statistics.GetValueOrDefault().Span)
                count += double.IsNaN(statistic) ? 0 : 1;
            return count;
        }
    }

    /// <inheritdoc/>
    public bool AllowsMissing => true;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    /// <inheritdoc/>
    public NDArray<double> Transform(NDArray<double> x)
    {
        RequireFitted();
        Require.Shape(x, NFeatures, nameof(x));
        Require.FiniteOrMissing(x.Span, nameof(x));
        var result = new double[checked(x.Shape[0] * NFeaturesOut)];
        Impute(x.Span, result);
        return new(result, x.Shape[0], NFeaturesOut);
    }

    /// <inheritdoc/>
    public void Transform(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        var nRows = Require.WholeRows(rows.Length, NFeatures, nameof(rows));
        Require.FiniteOrMissing(rows, nameof(rows));
        Require.Room(destination.Length, (long)nRows * NFeaturesOut, nameof(destination));
        Impute(rows, destination);
    }

    void Impute(ReadOnlySpan<double> values, Span<double> destination)
    {
        var statistics = Statistics.GetValueOrDefault().Span;
        var next = 0;
        for (var start = 0; start < values.Length; start += statistics.Length)
        {
            for (var j = 0; j < statistics.Length; j++)
            {
                if (!double.IsNaN(statistics[j]))
                    destination[next++] = double.IsNaN(values[start + j]) ? statistics[j] : values[start + j];
            }
        }
    }

    void RequireFitted()
    {
        if (NFeatures == 0)
            throw NotFitted.Error(nameof(SimpleImputer));
    }
}
