namespace Scigo.Models;

/// <summary>
/// Least squares with an L2 penalty, as scikit-learn's <c>Ridge</c>: the coefficients w that minimise ‖y − X·w‖² + α·‖w‖². The
/// intercept is not penalised.
/// </summary>
/// <remarks>The solution is exact: there is no choice of solvers, nor a penalty for each output.</remarks>
/// <example>
/// <code>
/// var model = new Ridge { Alpha = 0.5 };
/// model.Fit(x, y);
/// </code>
/// </example>
[PersistableModel("Ridge", ProtoField = 23)]
public sealed partial class Ridge : LinearRegressor
{
    /// <summary>Creates a model that is not fitted.</summary>
    public Ridge()
    {
    }

    /// <summary>The weight α of the penalty, at least 0; 1 by default. 0 is <see cref="LinearRegression"/>.</summary>
    [Hyperparameter(7)]
    public double Alpha { get; set; } = 1;

    private protected override void Learn(NDArray<double> x, NDArray<double> y)
    {
        RequireHyperparameter.AtLeast(0, Alpha, nameof(Alpha));
        var data = new CentredData(x, y, FitIntercept);
        SetFitted(data.Solution(RidgeSolver.Solve(data, Alpha)), y.Rank);
    }
}
