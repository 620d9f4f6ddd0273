namespace Scigo.Models;

/// <summary>The numbers that weights are rounded to.</summary>
[Converter(typeof(QuantizationConverter))]
public enum Quantization
{
    /// <summary>8-bit integers with a scale and a zero point for each row; <c>int8_per_row</c>.</summary>
    Int8PerRow,

    /// <summary>8-bit integers with one scale and zero point for all; <c>int8</c>.</summary>
    Int8,

    /// <summary>IEEE 754 half precision: 11 bits of the number, up to 65,504; <c>float16</c>.</summary>
    Float16,

    /// <summary>The upper half of single precision: 8 bits of the number, of any size; <c>bfloat16</c>.</summary>
    BFloat16,
}

/// <summary>Kinds of quantization by name.</summary>
public sealed class QuantizationConverter : IConverter<Quantization, string>
{
    internal static readonly ChoiceNames<Quantization> Names = new(
        (Quantization.Int8PerRow, "int8_per_row"), (Quantization.Int8, "int8"), (Quantization.Float16, "float16"),
        (Quantization.BFloat16, "bfloat16"));

    /// <inheritdoc/>
    public static string ToWire(Quantization value) => Names.Of(value);

    /// <inheritdoc/>
    public static Quantization FromWire(string wire) => Names.Parse(wire);
}
