namespace Scigo.Models;

/// <summary>
/// Least squares with an L1 and an L2 penalty, as scikit-learn's <c>ElasticNet</c>: the coefficients w that minimise ‖y − X·w‖² /
/// (2·samples) + α·ρ·‖w‖₁ + ½·α·(1 − ρ)·‖w‖², ρ being <see cref="L1Ratio"/>. The intercept is not penalised.
/// </summary>
/// <remarks>With <see cref="Selection.Random"/> the random numbers are not scikit-learn's: the minimum is the same.</remarks>
/// <example>
/// <code>
/// var model = new ElasticNet { Alpha = 0.1, L1Ratio = 0.7 };
/// model.Fit(x, y);
/// </code>
/// </example>
[PersistableModel("ElasticNet", ProtoField = 25)]
public sealed partial class ElasticNet : CoordinateDescentRegressor
{
    /// <summary>Creates a model that is not fitted.</summary>
    public ElasticNet()
    {
    }

    /// <summary>The part ρ of the penalty that is L1, from 0 to 1; 0.5 by default. 1 is <see cref="Lasso"/>.</summary>
    [Hyperparameter(15, Name = "l1_ratio")]
    public double L1Ratio { get; set; } = 0.5;

    private protected override double L1Part => L1Ratio;

    private protected override void Learn(NDArray<double> x, NDArray<double> y)
    {
        RequireHyperparameter.Within(0, 1, L1Ratio, nameof(L1Ratio));
        base.Learn(x, y);
    }
}
