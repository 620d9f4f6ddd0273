namespace Scigo.Models;

/// <summary>The losses of <see cref="GradientBoostingClassifier"/>.</summary>
[Converter(typeof(ClassificationLossConverter))]
public enum ClassificationLoss
{
    /// <summary>The logistic loss, of probabilities; <c>log_loss</c>.</summary>
    LogLoss,

    /// <summary>AdaBoost's loss, of two classes; <c>exponential</c>.</summary>
    Exponential,
}

/// <summary>Losses by scikit-learn's names.</summary>
public sealed class ClassificationLossConverter : IConverter<ClassificationLoss, string>
{
    internal static readonly ChoiceNames<ClassificationLoss> Names =
        new((ClassificationLoss.LogLoss, "log_loss"), (ClassificationLoss.Exponential, "exponential"));

    /// <inheritdoc/>
    public static string ToWire(ClassificationLoss value) => Names.Of(value);

    /// <inheritdoc/>
    public static ClassificationLoss FromWire(string wire) => Names.Parse(wire);
}
