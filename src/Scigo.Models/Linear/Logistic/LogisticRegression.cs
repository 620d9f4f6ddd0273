namespace Scigo.Models;

/// <summary>
/// Logistic regression with an L2 penalty or none, as scikit-learn's <c>LogisticRegression</c> with its default solver L-BFGS: it
/// minimises ½·‖w‖² + C·Σ loss. It wants features of similar scale.
/// </summary>
/// <remarks>
/// Fitting goes on until no derivative of the objective is above <see cref="Tol"/>, where scikit-learn also ends when the objective
/// hardly falls: the coefficients are nearer to the minimum. There are no other solvers, L1 penalties, or weights of classes and
/// samples.
/// </remarks>
/// <example>
/// <code>
/// var model = new LogisticRegression { C = 10 };
/// model.Fit(x, ["cat", "dog", "dog"]);
/// var probabilities = model.PredictProba(x);
/// </code>
/// </example>
[PersistableModel("LogisticRegression", ProtoField = 26)]
public sealed partial class LogisticRegression : LinearClassifier, IProbabilities
{
    /// <summary>Creates a model that is not fitted.</summary>
    public LogisticRegression()
    {
    }

    /// <summary>
    /// The number of iterations (<c>n_iter_</c>), of <see cref="MultiClass.OneVsRest"/> one for each score; <c>null</c> before
    /// fitting. <see cref="MaxIter"/> means that the minimum was not reached.
    /// </summary>
    [Fitted(6)]
    public int[]? NIter { get; private set; }

    /// <summary>
    /// What keeps the coefficients small, <see cref="Penalty.L2"/>, the default, or <see cref="Penalty.None"/>.
    /// </summary>
    [Hyperparameter(7)]
    public Penalty Penalty { get; set; } = Penalty.L2;

    /// <summary>The weight of the samples against the penalty, above 0; 1 by default. Small values penalise strongly.</summary>
    [Hyperparameter(8, Name = "C")]
    public double C { get; set; } = 1;

    /// <summary>Whether to learn an intercept; <c>true</c> by default.</summary>
    [Hyperparameter(9)]
    public bool FitIntercept { get; set; } = true;

    /// <summary>The most iterations, at least 1; 100 by default.</summary>
    [Hyperparameter(10)]
    public int MaxIter { get; set; } = 100;

    /// <summary>The largest derivative of the objective at which fitting ends, at least 0; 1e-4 by default.</summary>
    [Hyperparameter(11)]
    public double Tol { get; set; } = 1e-4;

    /// <summary>How classes are told apart; <see cref="MultiClass.Auto"/> by default.</summary>
    [Hyperparameter(12)]
    public MultiClass MultiClass { get; set; }
}
