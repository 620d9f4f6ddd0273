namespace Scigo.Models;

/// <summary>What <see cref="PassiveAggressiveClassifier"/> makes small, of the margin z.</summary>
[Converter(typeof(PassiveAggressiveLossConverter))]
public enum PassiveAggressiveLoss
{
    /// <summary>max(0, 1 − z), corrected by at most C: PA-I; <c>hinge</c>.</summary>
    Hinge,

    /// <summary>max(0, 1 − z)², corrected less for small C: PA-II; <c>squared_hinge</c>.</summary>
    SquaredHinge,
}

/// <summary>Losses by scikit-learn's names.</summary>
public sealed class PassiveAggressiveLossConverter : IConverter<PassiveAggressiveLoss, string>
{
    internal static readonly ChoiceNames<PassiveAggressiveLoss> Names =
        new((PassiveAggressiveLoss.Hinge, "hinge"), (PassiveAggressiveLoss.SquaredHinge, "squared_hinge"));

    /// <inheritdoc/>
    public static string ToWire(PassiveAggressiveLoss value) => Names.Of(value);

    /// <inheritdoc/>
    public static PassiveAggressiveLoss FromWire(string wire) => Names.Parse(wire);
}
