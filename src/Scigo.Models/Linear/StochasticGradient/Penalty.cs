namespace Scigo.Models;

/// <summary>What keeps coefficients small.</summary>
[Converter(typeof(PenaltyConverter))]
public enum Penalty
{
    /// <summary>Nothing; <c>none</c>, in scikit-learn also <c>None</c>.</summary>
    None,

    /// <summary>Half the sum of squares; <c>l2</c>.</summary>
    L2,

    /// <summary>The sum of absolute values, which makes many of them zero; <c>l1</c>.</summary>
    L1,

    /// <summary>Both, weighted by the L1 ratio; <c>elasticnet</c>.</summary>
    ElasticNet,
}

/// <summary>Penalties by scikit-learn's names.</summary>
public sealed class PenaltyConverter : IConverter<Penalty, string>
{
    internal static readonly ChoiceNames<Penalty> Names =
        new((Penalty.L2, "l2"), (Penalty.L1, "l1"), (Penalty.ElasticNet, "elasticnet"), (Penalty.None, "none"));

    /// <inheritdoc/>
    public static string ToWire(Penalty value) => Names.Of(value);

    /// <inheritdoc/>
    public static Penalty FromWire(string wire) => Names.Parse(wire);
}
