using System.Globalization;

namespace Scigo.Models;

/// <summary>
/// Numbers as categories of <see cref="OneHotEncoder"/>: a number is the name that its shortest digits spell, as with labels of classes.
/// </summary>
public static class CategoryNames
{
    /// <summary>Returns the name of a number, from which <see cref="TryParse"/> finds it again; 0 and −0 have one name.</summary>
    public static string Of(double number)
    {
        var value = number == 0 ? 0 : number;
        var name = value.ToString("R", CultureInfo.InvariantCulture);
        // Of 2⁻²⁵ and 2⁻⁹⁵⁸ a digit is missing.
        return double.Parse(name, CultureInfo.InvariantCulture) == value ? name : value.ToString("G17", CultureInfo.InvariantCulture);
    }

    /// <summary>Finds the number that has a name.</summary>
    /// <param name="name">The name of a category.</param>
    /// <param name="number">The number, which is finite; 0 when there is none.</param>
    /// <returns>Whether there is one: <c>07</c> and <c>+7</c> are names of none, for 7 would not lead back to them.</returns>
    public static bool TryParse(string name, out double number)
    {
        if (double.TryParse(name, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number) && Of(number) == name)
            return true;
        number = 0;
        return false;
    }
}
