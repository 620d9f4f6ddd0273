using System.Globalization;

namespace Scigo.Interop.Onnx;

/// <summary>The classes of a classifier as ONNX has them: whole numbers, if all are, or texts.</summary>
static class ClassLabels
{
    /// <summary>Returns the numbers that the names spell, or <c>null</c> when one is no number, or another spelling of one.</summary>
    internal static long[]? Numbers(IReadOnlyList<string> names)
    {
        var numbers = new long[names.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!long.TryParse(names[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[i])
                || numbers[i].ToString(CultureInfo.InvariantCulture) != names[i])
                return null;
        }
        return numbers;
    }

    internal static string[] Names(ReadOnlySpan<long> numbers)
    {
        var names = new string[numbers.Length];
        for (var i = 0; i < names.Length; i++)
            names[i] = numbers[i].ToString(CultureInfo.InvariantCulture);
        return names;
    }
}
