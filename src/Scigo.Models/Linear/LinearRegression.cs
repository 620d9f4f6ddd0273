namespace Scigo.Models;

/// <summary>
/// Ordinary least squares, as scikit-learn's <c>LinearRegression</c>: the coefficients that minimise the sum of squared residuals,
/// and where several do, because features depend on each other or outnumber the samples, those of smallest norm.
/// </summary>
/// <example>
/// <code>
/// var model = new LinearRegression();
/// model.Fit(x, y);
/// var predictions = model.Predict(x);
/// </code>
/// </example>
[PersistableModel("LinearRegression", ProtoField = 3)]
public sealed partial class LinearRegression : IRegressor, IHasMetadata
{
    /// <summary>Creates a model that is not fitted.</summary>
    public LinearRegression()
    {
    }

    /// <summary>
    /// Whether to learn an intercept; <c>true</c> by default. Without one, the data are expected to be centred.
    /// </summary>
    [Hyperparameter(6)]
    public bool FitIntercept { get; set; } = true;

    /// <summary>
    /// The coefficients of a single output, shape (features), in the units of y per unit of the feature; <c>null</c> before fitting
    /// and for targets of rank 2. <see cref="Coef"/> serves both.
    /// </summary>
    [Fitted(1, Name = "coefficients", Rank = 1)]
    public NDArray<double>? Coefficients { get; private set; }

    /// <summary>
    /// The intercept of a single output, in the units of y; 0 before fitting, without <see cref="FitIntercept"/>, and for targets
    /// of rank 2, whose intercepts are in <see cref="Intercepts"/>.
    /// </summary>
    [Fitted(2, Name = "intercept")]
    public double Intercept { get; private set; }

    /// <inheritdoc/>
    [Fitted(3, Name = "n_features")]
    public int NFeatures
    {
        // A message of another program may leave it out: the coefficients tell as well.
        get => field == 0 ? (CoefficientMatrix ?? Coefficients).GetValueOrDefault() is { Rank: > 0 } coef ? coef.Shape[^1] : 0 : field;
        private set;
    }

    /// <summary>
    /// The coefficients for targets of rank 2, shape (outputs, features); <c>null</c> before fitting and for a single output.
    /// </summary>
    [Fitted(4, Name = "coefficient_matrix")]
    public NDArray<double>? CoefficientMatrix { get; private set; }

    /// <summary>The intercepts for targets of rank 2, shape (outputs); <c>null</c> before fitting and for a single output.</summary>
    [Fitted(5, Name = "intercepts", Rank = 1)]
    public NDArray<double>? Intercepts { get; private set; }

    /// <summary>The rank of the centred X (<c>rank_</c>); 0 before fitting.</summary>
    [Fitted(7)]
    public int Rank { get; private set; }

    /// <summary>
    /// The singular values of the centred X in decreasing order (<c>singular_</c>), shape (min(samples, features)); <c>null</c>
    /// before fitting.
    /// </summary>
    [Fitted(8, Rank = 1)]
    public NDArray<double>? Singular { get; private set; }

    /// <summary>
    /// The coefficients (<c>coef_</c>): shape (features) after targets of rank 1, (outputs, features) after targets of rank 2.
    /// </summary>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    public NDArray<double> Coef
    {
        get
        {
            var coef = (CoefficientMatrix ?? Coefficients).GetValueOrDefault();
            if (coef.Length == 0)
                throw NotFitted.Error(nameof(LinearRegression));
            var single = CoefficientMatrix is null;
            if (coef.Rank != (single ? 1 : 2))
                throw Inconsistent.Error(nameof(LinearRegression), $"its coefficient matrix is of rank {coef.Rank}");
            if (coef.Shape[^1] != NFeatures)
                throw Inconsistent.Error(nameof(LinearRegression), $"it has {coef.Shape[^1]} coefficients for {NFeatures} features");
            if (!single && Intercepts.GetValueOrDefault().Length != coef.Shape[0])
                throw Inconsistent.Error(
                    nameof(LinearRegression), $"it has {Intercepts.GetValueOrDefault().Length} intercepts for {coef.Shape[0]} outputs");
            return coef;
        }
    }

    /// <inheritdoc/>
    public int NOutputs =>
        CoefficientMatrix is { } matrix ? matrix.Rank > 0 ? matrix.Shape[0] : 0 : Coefficients is { Length: > 0 } ? 1 : 0;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }
}
