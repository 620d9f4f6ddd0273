using System.Globalization;
using System.Numerics;

namespace Scigo.Numbers;

/// <summary>Lays digits out as Python's <c>repr</c> does, but with exponents without plus or padding; slow and plain.</summary>
static class PythonNotation
{
    internal static string Write(bool negative, BigInteger significantDigits, int exponent)
    {
        var sign = negative ? "-" : "";
        var digits = significantDigits.ToString(CultureInfo.InvariantCulture);
        var scientific = exponent + digits.Length - 1;
        if (scientific is < -4 or >= 16)
        {
            var point = digits.Length > 1 ? "." : "";
            return $"{sign}{digits[..1]}{point}{digits[1..]}e{scientific.ToString(CultureInfo.InvariantCulture)}";
        }
        if (exponent >= 0)
            return $"{sign}{digits}{new string('0', exponent)}.0";
        digits = digits.PadLeft(1 - exponent, '0');
        return $"{sign}{digits[..^-exponent]}.{digits[^-exponent..]}";
    }
}
