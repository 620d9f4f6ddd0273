namespace Scigo.Models;

/// <summary>
/// Least squares with an L1 penalty, as scikit-learn's <c>Lasso</c>: the coefficients w that minimise ‖y − X·w‖² / (2·samples) +
/// α·‖w‖₁, many of which are zero. The intercept is not penalised.
/// </summary>
/// <remarks>With <see cref="Selection.Random"/> the random numbers are not scikit-learn's: the minimum is the same.</remarks>
/// <example>
/// <code>
/// var model = new Lasso { Alpha = 0.1 };
/// model.Fit(x, y);
/// </code>
/// </example>
[PersistableModel("Lasso", ProtoField = 24)]
public sealed partial class Lasso : CoordinateDescentRegressor
{
    /// <summary>Creates a model that is not fitted.</summary>
    public Lasso()
    {
    }

    private protected override double L1Part => 1;
}
