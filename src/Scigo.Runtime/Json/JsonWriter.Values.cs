using System.Buffers.Text;
using Scigo.Numbers;

namespace Scigo.Json;

public ref partial struct JsonWriter
{
    // A 64-bit integer: a sign and 19 digits, or 20 digits.
    const int MaxIntegerLength = 20;

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteLiteral("null"u8);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void WriteBoolean(bool value) => WriteLiteral(value ? "true"u8 : "false"u8);

    /// <summary>Writes an integer.</summary>
    public void WriteInteger(long value)
    {
        Utf8Formatter.TryFormat(value, BeginValue(MaxIntegerLength), out var written);
        used += written;
    }

    /// <summary>Writes an integer.</summary>
    public void WriteInteger(ulong value)
    {
        Utf8Formatter.TryFormat(value, BeginValue(MaxIntegerLength), out var written);
        used += written;
    }

    /// <summary>Writes a number with the fewest digits that read back as the same; NaN and infinities as strings.</summary>
    public void WriteNumber(double value)
    {
        if (!double.IsFinite(value))
        {
            WriteNonFinite(value);
            return;
        }
        var target = BeginValue(FloatFormatter.MaxLength);
        used += FloatFormatter.Format(value, target);
    }

    /// <inheritdoc cref="WriteNumber(double)"/>
    public void WriteNumber(float value)
    {
        if (!float.IsFinite(value))
        {
            WriteNonFinite(value);
            return;
        }
        var target = BeginValue(FloatFormatter.MaxLength);
        used += FloatFormatter.Format(value, target);
    }

    /// <inheritdoc cref="WriteNumber(double)"/>
    public void WriteNumber(Half value)
    {
        if (!Half.IsFinite(value))
        {
            WriteNonFinite((double)value);
            return;
        }
        var target = BeginValue(FloatFormatter.MaxLength);
        used += FloatFormatter.Format(value, target);
    }

    void WriteNonFinite(double value) => WriteLiteral(value switch
    {
        double.PositiveInfinity => "\"Infinity\""u8,
        double.NegativeInfinity => "\"-Infinity\""u8,
        _ => "\"NaN\""u8,
    });

    void WriteLiteral(scoped ReadOnlySpan<byte> literal)
    {
        literal.CopyTo(BeginValue(literal.Length));
        used += literal.Length;
    }
}
