namespace Scigo.Models;

/// <summary>
/// Linear classification that corrects each mistake as it comes, as scikit-learn's <c>PassiveAggressiveClassifier</c>: of two classes
/// or of each class against all others, without a learning rate.
/// </summary>
/// <remarks>
/// Without <see cref="StochasticClassifier.Shuffle"/> the coefficients are scikit-learn's. With it they are as good, but the random
/// numbers are those of xoshiro256**: the same data and seed give the same model on every platform. There are no averaging, early
/// stopping, or weights of classes.
/// </remarks>
/// <example>
/// <code>
/// var model = new PassiveAggressiveClassifier { C = 0.5 };
/// model.Fit(x, ["cat", "dog", "dog"]);
/// </code>
/// </example>
[PersistableModel("PassiveAggressiveClassifier", ProtoField = 28)]
public sealed partial class PassiveAggressiveClassifier : StochasticClassifier
{
    /// <summary>Creates a model that is not fitted.</summary>
    public PassiveAggressiveClassifier()
    {
    }

    /// <summary>The longest step, above 0: the higher, the more a mistake changes; 1 by default.</summary>
    [Hyperparameter(8, Name = "C")]
    public double C { get; set; } = 1;

    /// <summary>
    /// <see cref="PassiveAggressiveLoss.Hinge"/>, the default, or <see cref="PassiveAggressiveLoss.SquaredHinge"/>.
    /// </summary>
    [Hyperparameter(9)]
    public PassiveAggressiveLoss Loss { get; set; }

    /// <inheritdoc/>
    public override ScoreFunction ScoreFunction => ScoreFunction.None;

    private protected override GradientSettings Settings()
    {
        RequireHyperparameter.AtLeast(double.Epsilon, C, nameof(C));
        RequireHyperparameter.Known(PassiveAggressiveLossConverter.Names, Loss, nameof(Loss));
        return CheckedSettings() with { PassiveAggressive = new(C, Loss == PassiveAggressiveLoss.SquaredHinge) };
    }

    // Both losses are measured by how far the margin is from 1: the square is in the length of the step.
    private protected override int Run(
        GradientSettings settings, Rows samples, double[] targets, double[] weights, ref double intercept, double t, RandomNumbers random) =>
        StochasticGradient.Run(settings, new MarginLoss(SGDLoss.Hinge), samples, targets, weights, ref intercept, t, random);
}
