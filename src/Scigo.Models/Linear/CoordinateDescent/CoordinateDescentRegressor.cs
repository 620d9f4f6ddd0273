namespace Scigo.Models;

/// <summary>
/// What <see cref="Lasso"/> and <see cref="ElasticNet"/> share: least squares with penalties of which one makes coefficients zero, by
/// coordinate descent.
/// </summary>
public abstract class CoordinateDescentRegressor : LinearRegressor
{
    private protected CoordinateDescentRegressor()
    {
    }

    /// <summary>The weight of the penalties, at least 0; 1 by default.</summary>
    [Hyperparameter(7)]
    public double Alpha { get; set; } = 1;

    /// <summary>The most iterations over all coefficients, at least 1; 1,000 by default.</summary>
    [Hyperparameter(8)]
    public int MaxIter { get; set; } = 1000;

    /// <summary>
    /// Fitting ends when the duality gap, which bounds how far the objective is from its minimum, is below this part of ‖y‖², at
    /// least 0; 1e-4 by default.
    /// </summary>
    [Hyperparameter(9)]
    public double Tol { get; set; } = 1e-4;

    /// <summary>Whether coefficients may not be negative; <c>false</c> by default.</summary>
    [Hyperparameter(10)]
    public bool Positive { get; set; }

    /// <summary>Which coefficient to improve next; <see cref="Selection.Cyclic"/> by default.</summary>
    [Hyperparameter(11)]
    public Selection Selection { get; set; }

    /// <summary>The seed of the random numbers of <see cref="Selection.Random"/>; 0 by default, so that fitting is repeatable.</summary>
    [Hyperparameter(12)]
    public uint RandomState { get; set; }

    /// <summary>
    /// The number of iterations of each output (<c>n_iter_</c>); <c>null</c> before fitting. Where it is <see cref="MaxIter"/>,
    /// <see cref="DualGap"/> says what is missing.
    /// </summary>
    [Fitted(13)]
    public int[]? NIter { get; private set; }

    /// <summary>
    /// The duality gap of each output at the end, per sample (<c>dual_gap_</c>), shape (outputs); <c>null</c> before fitting.
    /// </summary>
    [Fitted(14, Rank = 1)]
    public NDArray<double>? DualGap { get; private set; }

    /// <summary>The part of the penalty that is L1.</summary>
    private protected abstract double L1Part { get; }

    private protected override void Learn(NDArray<double> x, NDArray<double> y)
    {
        RequireHyperparameter.AtLeast(0, Alpha, nameof(Alpha));
        RequireHyperparameter.AtLeast(1, MaxIter, nameof(MaxIter));
        RequireHyperparameter.AtLeast(0, Tol, nameof(Tol));
        RequireHyperparameter.Known(SelectionConverter.Names, Selection, nameof(Selection));
        var data = new CentredData(x, y, FitIntercept);
        var descent = new CoordinateDescent
        {
            L1 = Alpha * L1Part * data.NSamples,
            L2 = Alpha * (1 - L1Part) * data.NSamples,
            Positive = Positive,
            MaxIter = MaxIter,
            Tol = Tol,
            Random = Selection == Selection.Random ? new(RandomState) : null,
        };

        var coefficients = new double[data.NOutputs * data.NFeatures];
        var gaps = new double[data.NOutputs];
        var iterations = new int[data.NOutputs];
        for (var output = 0; output < gaps.Length; output++)
        {
            (iterations[output], var gap) = descent.Run(data, output, coefficients.AsSpan(output * data.NFeatures, data.NFeatures));
            gaps[output] = gap / data.NSamples;
        }
        SetFitted(data.Solution(coefficients), y.Rank);
        NIter = iterations;
        DualGap = new(gaps);
    }
}
