namespace Scigo.Models;

/// <summary>How <see cref="LogisticRegression"/> tells more than two classes apart.</summary>
[Converter(typeof(MultiClassConverter))]
public enum MultiClass
{
    /// <summary>One model of all classes where there are more than two; <c>auto</c>.</summary>
    Auto,

    /// <summary>Each class against all others; <c>ovr</c>.</summary>
    OneVsRest,

    /// <summary>One model of all classes, of two as well; <c>multinomial</c>.</summary>
    Multinomial,
}

/// <summary>Ways to tell classes apart by scikit-learn's names.</summary>
public sealed class MultiClassConverter : IConverter<MultiClass, string>
{
    internal static readonly ChoiceNames<MultiClass> Names =
        new((MultiClass.Auto, "auto"), (MultiClass.OneVsRest, "ovr"), (MultiClass.Multinomial, "multinomial"));

    /// <inheritdoc/>
    public static string ToWire(MultiClass value) => Names.Of(value);

    /// <inheritdoc/>
    public static MultiClass FromWire(string wire) => Names.Parse(wire);
}
