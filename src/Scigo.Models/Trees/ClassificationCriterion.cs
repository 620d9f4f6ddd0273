namespace Scigo.Models;

/// <summary>What makes the split of a classification good.</summary>
[Converter(typeof(ClassificationCriterionConverter))]
public enum ClassificationCriterion
{
    /// <summary>1 - Σ p², of the part p of each class; <c>gini</c>.</summary>
    Gini,

    /// <summary>-Σ p log2 p; <c>entropy</c>.</summary>
    Entropy,

    /// <summary>The same as <see cref="Entropy"/>; <c>log_loss</c>.</summary>
    LogLoss,
}

/// <summary>Criteria by scikit-learn's names.</summary>
public sealed class ClassificationCriterionConverter : IConverter<ClassificationCriterion, string>
{
    internal static readonly ChoiceNames<ClassificationCriterion> Names = new(
        (ClassificationCriterion.Gini, "gini"), (ClassificationCriterion.Entropy, "entropy"), (ClassificationCriterion.LogLoss, "log_loss"));

    /// <inheritdoc/>
    public static string ToWire(ClassificationCriterion value) => Names.Of(value);

    /// <inheritdoc/>
    public static ClassificationCriterion FromWire(string wire) => Names.Parse(wire);
}
