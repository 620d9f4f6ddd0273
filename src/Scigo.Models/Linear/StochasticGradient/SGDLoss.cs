namespace Scigo.Models;

/// <summary>
/// The losses of <see cref="SGDClassifier"/>, of the margin z: the score for a sample of the class, minus the score for others.
/// </summary>
[Converter(typeof(SGDLossConverter))]
public enum SGDLoss
{
    /// <summary>max(0, 1 − z): a linear support vector machine; <c>hinge</c>.</summary>
    Hinge,

    /// <summary>ln(1 + exp(−z)): logistic regression; <c>log_loss</c>.</summary>
    LogLoss,

    /// <summary>max(0, 1 − z)² down to z = −1, and −4z below: tolerant of outliers; <c>modified_huber</c>.</summary>
    ModifiedHuber,
}

/// <summary>Losses by scikit-learn's names.</summary>
public sealed class SGDLossConverter : IConverter<SGDLoss, string>
{
    internal static readonly ChoiceNames<SGDLoss> Names =
        new((SGDLoss.Hinge, "hinge"), (SGDLoss.LogLoss, "log_loss"), (SGDLoss.ModifiedHuber, "modified_huber"));

    /// <inheritdoc/>
    public static string ToWire(SGDLoss value) => Names.Of(value);

    /// <inheritdoc/>
    public static SGDLoss FromWire(string wire) => Names.Parse(wire);
}
