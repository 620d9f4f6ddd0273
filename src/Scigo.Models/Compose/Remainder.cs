namespace Scigo.Models;

/// <summary>What happens to columns that no transformer takes.</summary>
[Converter(typeof(RemainderConverter))]
public enum Remainder
{
    /// <summary>They are left out; <c>drop</c>.</summary>
    Drop,

    /// <summary>They stand behind those that are transformed, as they are; <c>passthrough</c>.</summary>
    Passthrough,
}

/// <summary>The choices by scikit-learn's names.</summary>
public sealed class RemainderConverter : IConverter<Remainder, string>
{
    internal static readonly ChoiceNames<Remainder> Names = new((Remainder.Drop, "drop"), (Remainder.Passthrough, "passthrough"));

    /// <inheritdoc/>
    public static string ToWire(Remainder value) => Names.Of(value);

    /// <inheritdoc/>
    public static Remainder FromWire(string wire) => Names.Parse(wire);
}
