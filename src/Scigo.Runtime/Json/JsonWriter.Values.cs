using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using Scigo.Numbers;
using Scigo.Wire;

namespace Scigo.Json;

public ref partial struct JsonWriter
{
    // A 64-bit integer: a sign and 19 digits, or 20 digits.
    const int MaxIntegerLength = 20;

    // How many elements of an array are written without asking for room in between.
    const int RunLength = 150;

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteLiteral("null"u8);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void WriteBoolean(bool value) => WriteLiteral(value ? "true"u8 : "false"u8);

    /// <summary>Writes an integer.</summary>
    public void WriteInteger(long value)
    {
        var target = BeginValue(MaxIntegerLength);
        if (ShortInteger.CanWrite(value))
        {
            used += ShortInteger.Write((int)value, target);
            return;
        }
        Utf8Formatter.TryFormat(value, target, out var written);
        used += written;
    }

    /// <summary>Writes an integer.</summary>
    public void WriteInteger(ulong value)
    {
        Utf8Formatter.TryFormat(value, BeginValue(MaxIntegerLength), out var written);
        used += written;
    }

    /// <summary>Writes a number with the fewest digits that read back as the same; NaN and infinities as strings.</summary>
    public void WriteNumber(double value) => WriteFloat<double, Binary64>(value);

    /// <inheritdoc cref="WriteNumber(double)"/>
    public void WriteNumber(float value) => WriteFloat<float, Binary32>(value);

    /// <inheritdoc cref="WriteNumber(double)"/>
    public void WriteNumber(Half value) => WriteFloat<Half, Binary16>(value);

    /// <summary>Writes the elements of an array on one line, as <see cref="WriteNumber(double)"/> writes each.</summary>
    internal void WriteElements<T, TFormat>(scoped ReadOnlySpan<T> values)
        where T : IFloatingPointIeee754<T>
        where TFormat : struct, IBinaryFormat<T>
    {
        for (var count = 0; !values.IsEmpty; values = values[count..])
        {
            if (!T.IsFinite(values[0]))
            {
                WriteNonFinite(double.CreateTruncating(values[0]));
                count = 1;
                continue;
            }
            var run = values[..Math.Min(values.Length, RunLength)];
            var target = BeginValue(FloatFormatter.RoomFor(run.Length));
            used += FloatFormatter.FormatRun<T, TFormat>(run, indented ? 2 : 1, target, out count);
        }
    }

    /// <summary>Writes the elements of an array on one line, as <see cref="WriteInteger(long)"/> writes each.</summary>
    internal void WriteElements<T>(scoped ReadOnlySpan<T> values)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        for (var count = 0; !values.IsEmpty; values = values[count..])
        {
            if (!ShortInteger.CanWrite(long.CreateSaturating(values[0])))
            {
                Integers.WriteJson(ref this, values[0]);
                count = 1;
                continue;
            }
            var run = values[..Math.Min(values.Length, RunLength)];
            var target = BeginValue(run.Length * (ShortInteger.Room + 2));
            used += ShortInteger.WriteRun(run, indented ? 2 : 1, target, out count);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void WriteFloat<T, TFormat>(T value)
        where T : IFloatingPointIeee754<T>
        where TFormat : struct, IBinaryFormat<T>
    {
        if (!T.IsFinite(value))
        {
            WriteNonFinite(double.CreateTruncating(value));
            return;
        }
        var target = BeginValue(FloatFormatter.MaxLength);
        used += FloatFormatter.Format<T, TFormat>(value, target);
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
