using System.Globalization;

namespace Scigo.Models;

/// <summary>Numbers as categories: a number is the name that its shortest digits spell, as with labels of classes.</summary>
static class CategoryNames
{
    internal static string Of(double number) => (number == 0 ? 0 : number).ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Returns the number that has this name, or NaN.</summary>
    internal static double Parse(string name) =>
        double.TryParse(name, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && Of(number) == name
            ? number
            : double.NaN;
}
