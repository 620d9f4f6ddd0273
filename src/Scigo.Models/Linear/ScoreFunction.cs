namespace Scigo.Models;

/// <summary>How a linear classifier makes probabilities of its scores.</summary>
[Converter(typeof(ScoreFunctionConverter))]
public enum ScoreFunction
{
    /// <summary>It does not: scores are all that it gives.</summary>
    None,

    /// <summary>1 / (1 + exp(−score)), of more than two classes divided by their sum.</summary>
    Logistic,

    /// <summary>The softmax of the scores; a single score stands for its negative as well.</summary>
    Softmax,

    /// <summary>The score cut off at −1 and 1 and mapped to 0 … 1, of more than two classes divided by their sum.</summary>
    ModifiedHuber,
}

/// <summary>Ways to make probabilities of scores by name.</summary>
public sealed class ScoreFunctionConverter : IConverter<ScoreFunction, string>
{
    internal static readonly ChoiceNames<ScoreFunction> Names = new(
        (ScoreFunction.None, "none"), (ScoreFunction.Logistic, "logistic"), (ScoreFunction.Softmax, "softmax"),
        (ScoreFunction.ModifiedHuber, "modified_huber"));

    /// <inheritdoc/>
    public static string ToWire(ScoreFunction value) => Names.Of(value);

    /// <inheritdoc/>
    public static ScoreFunction FromWire(string wire) => Names.Parse(wire);
}
