using System.Globalization;

namespace Scigo.Cli.Prediction;

/// <summary>Labels that are whole numbers, which are read and written as such, and those that are names.</summary>
static class ClassLabels
{
    /// <summary>Whether all names are whole numbers as they are usually written: 07 and +7 are names.</summary>
    internal static bool AreNumbers(IEnumerable<string> names) => names.All(static name => Parse(name) is not null);

    /// <summary>Returns the number that a name is, or <c>null</c>.</summary>
    internal static int? Parse(string name) =>
        int.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == name
            ? number
            : null;
}
