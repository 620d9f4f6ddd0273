using System.Globalization;

namespace Scigo;

/// <summary>How element types and shapes are spelled in messages and in <c>ToString</c>.</summary>
static class ArrayText
{
    /// <summary>Returns <c>double[3, 4]</c>; an array of rank 0 is just its element, <c>double</c>.</summary>
    public static string Describe(Type element, ReadOnlySpan<int> shape) =>
        shape.IsEmpty ? ElementName(element) : $"{ElementName(element)}[{Join(shape)}]";

    /// <summary>Returns the C# keyword of a type, or its full name where it has none.</summary>
    public static string ElementName(Type type) =>
        type == typeof(bool) ? "bool"
        : type == typeof(sbyte) ? "sbyte"
        : type == typeof(byte) ? "byte"
        : type == typeof(short) ? "short"
        : type == typeof(ushort) ? "ushort"
        : type == typeof(int) ? "int"
        : type == typeof(uint) ? "uint"
        : type == typeof(long) ? "long"
        : type == typeof(ulong) ? "ulong"
        : type == typeof(nint) ? "nint"
        : type == typeof(nuint) ? "nuint"
        : type == typeof(Half) ? "Half"
        : type == typeof(float) ? "float"
        : type == typeof(double) ? "double"
        : type == typeof(decimal) ? "decimal"
        : type == typeof(char) ? "char"
        : type.ToString();

    /// <summary>Returns the dimensions as <c>3, 4</c>.</summary>
    public static string Join(ReadOnlySpan<int> shape)
    {
        var parts = new string[shape.Length];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = shape[i].ToString(CultureInfo.InvariantCulture);
        return string.Join(", ", parts);
    }
}
