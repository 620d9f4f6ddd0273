namespace Scigo.Models;

/// <summary>What the length of a row is.</summary>
[Converter(typeof(NormConverter))]
public enum Norm
{
    /// <summary>The root of the sum of squares; <c>l2</c>.</summary>
    L2,

    /// <summary>The sum of absolute values; <c>l1</c>.</summary>
    L1,

    /// <summary>The largest absolute value; <c>max</c>.</summary>
    Max,
}

/// <summary>Norms by scikit-learn's names.</summary>
public sealed class NormConverter : IConverter<Norm, string>
{
    internal static readonly ChoiceNames<Norm> Names = new((Norm.L2, "l2"), (Norm.L1, "l1"), (Norm.Max, "max"));

    /// <inheritdoc/>
    public static string ToWire(Norm value) => Names.Of(value);

    /// <inheritdoc/>
    public static Norm FromWire(string wire) => Names.Parse(wire);
}
