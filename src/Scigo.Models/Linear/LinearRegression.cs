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
public sealed partial class LinearRegression : LinearRegressor
{
    /// <summary>Creates a model that is not fitted.</summary>
    public LinearRegression()
    {
    }

    /// <summary>The rank of the centred X (<c>rank_</c>); 0 before fitting.</summary>
    [Fitted(7)]
    public int Rank { get; private set; }

    /// <summary>
    /// The singular values of the centred X in decreasing order (<c>singular_</c>), shape (min(samples, features)); <c>null</c>
    /// before fitting.
    /// </summary>
    [Fitted(8, Rank = 1)]
    public NDArray<double>? Singular { get; private set; }

    private protected override void Learn(NDArray<double> x, NDArray<double> y)
    {
        var data = new CentredData(x, y, FitIntercept);
        var solution = LeastSquares.Solve(data);
        // Features × outputs in columns is outputs × features in rows.
        SetFitted(data.Solution(solution.Coefficients.ToColumnMajorArray()), y.Rank);
        Rank = solution.Rank;
        Singular = new(solution.SingularValues);
    }
}
