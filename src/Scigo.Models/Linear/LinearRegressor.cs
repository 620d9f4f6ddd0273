using System.Diagnostics;

namespace Scigo.Models;

/// <summary>What linear models of numbers share: each prediction is row · coefficients + intercept.</summary>
public abstract class LinearRegressor : IRegressor, IHasMetadata
{
    private protected LinearRegressor()
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
    public NDArray<double>? Coefficients { get; private protected set; }

    /// <summary>
    /// The intercept of a single output, in the units of y; 0 before fitting, without <see cref="FitIntercept"/>, and for targets
    /// of rank 2, whose intercepts are in <see cref="Intercepts"/>.
    /// </summary>
    [Fitted(2, Name = "intercept")]
    public double Intercept { get; private protected set; }

    /// <inheritdoc/>
    [Fitted(3, Name = "n_features")]
    public int NFeatures
    {
        // A message of another program may leave it out: the coefficients tell as well.
        get => field == 0 ? (CoefficientMatrix ?? Coefficients).GetValueOrDefault() is { Rank: > 0 } coef ? coef.Shape[^1] : 0 : field;
        private protected set;
    }

    /// <summary>
    /// The coefficients for targets of rank 2, shape (outputs, features); <c>null</c> before fitting and for a single output.
    /// </summary>
    [Fitted(4, Name = "coefficient_matrix")]
    public NDArray<double>? CoefficientMatrix { get; private protected set; }

    /// <summary>The intercepts for targets of rank 2, shape (outputs); <c>null</c> before fitting and for a single output.</summary>
    [Fitted(5, Name = "intercepts", Rank = 1)]
    public NDArray<double>? Intercepts { get; private protected set; }

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
                throw NotFitted.Error(GetType().Name);
            var single = CoefficientMatrix is null;
            if (coef.Rank != (single ? 1 : 2))
                throw Inconsistent.Error(GetType().Name, $"its coefficient matrix is of rank {coef.Rank}");
            if (coef.Shape[^1] != NFeatures)
                throw Inconsistent.Error(GetType().Name, $"it has {coef.Shape[^1]} coefficients for {NFeatures} features");
            if (!single && Intercepts.GetValueOrDefault().Length != coef.Shape[0])
                throw Inconsistent.Error(
                    GetType().Name, $"it has {Intercepts.GetValueOrDefault().Length} intercepts for {coef.Shape[0]} outputs");
            return coef;
        }
    }

    /// <inheritdoc/>
    public int NOutputs =>
        CoefficientMatrix is { } matrix ? matrix.Rank > 0 ? matrix.Shape[0] : 0 : Coefficients is { Length: > 0 } ? 1 : 0;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A shape does not fit, a value is NaN or infinite, or a hyperparameter is out of its
    /// range.</exception>
    /// <exception cref="ArithmeticException">The solution exceeds the range of a double: scale x or y.</exception>
    public void Fit(NDArray<double> x, NDArray<double> y)
    {
        Require.Samples(x, nameof(x));
        Require.Targets(y, x.Shape[0], nameof(y));
        var started = Stopwatch.GetTimestamp();
        Learn(x, y);
        Metadata = Training.Done(x.Shape[0], x.Shape[1], started);
    }

    /// <inheritdoc/>
    public NDArray<double> Predict(NDArray<double> x)
    {
        var coef = Coef;
        Require.Samples(x, NFeatures, nameof(x));
        var nSamples = x.Shape[0];
        var predictions = new double[checked(nSamples * NOutputs)];
        PredictRows(coef, x.Span, predictions);
        return coef.Rank == 1 ? new(predictions) : new(predictions, nSamples, NOutputs);
    }

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<double> destination)
    {
        var coef = Coef;
        var nRows = Require.Rows(rows, NFeatures, nameof(rows));
        Require.Room(destination.Length, (long)nRows * NOutputs, nameof(destination));
        PredictRows(coef, rows, destination);
    }

    /// <summary>Learns from data that have been checked, and calls <see cref="SetFitted"/> when all is learnt.</summary>
    private protected abstract void Learn(NDArray<double> x, NDArray<double> y);

    /// <summary>Takes over what has been learnt.</summary>
    /// <param name="solution">The coefficients and intercepts of each output.</param>
    /// <param name="yRank">The rank of the targets.</param>
    /// <exception cref="ArithmeticException">A value is not finite; nothing has changed.</exception>
    private protected void SetFitted(LinearSolution solution, int yRank)
    {
        var (coefficients, intercepts) = solution;
        if (!Array.TrueForAll(coefficients, double.IsFinite) || !Array.TrueForAll(intercepts, double.IsFinite))
            throw new ArithmeticException("The solution exceeds the range of a double: scale x or y.");
        var one = yRank == 1;
        Coefficients = one ? new(coefficients) : null;
        Intercept = one ? intercepts[0] : 0;
        NFeatures = coefficients.Length / intercepts.Length;
        CoefficientMatrix = one ? null : new(coefficients, intercepts.Length, NFeatures);
        Intercepts = one ? null : new(intercepts);
    }

    void PredictRows(NDArray<double> coef, ReadOnlySpan<double> rows, Span<double> destination)
    {
        var single = Intercept;
        var intercepts = coef.Rank == 1 ? new(in single) : Intercepts.GetValueOrDefault().Span;
        new LinearScores(coef.Span, intercepts).Write(new(rows, NFeatures), destination);
    }
}
