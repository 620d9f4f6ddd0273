using System.Globalization;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// The categories of a feature: in scikit-learn numbers, booleans or texts, here names; a number has the name that its shortest digits
/// spell. Names that all are numbers, or are <c>False</c> and <c>True</c>, are written as such.
/// </summary>
static class CategoryLabels
{
    /// <summary>Returns the names.</summary>
    /// <exception cref="ParameterException">A category is of no kind that there is, or is there twice.</exception>
    internal static string[] ToNames(ParamValue labels, string parameter)
    {
        if (labels.Kind != ParamValueKind.List)
            throw new ParameterException(parameter, $"Expected an array of categories, found {labels.Kind}.");
        var names = labels.AsList().Select(label => NameOf(label, parameter)).ToArray();
        return names.Distinct().Count() == names.Length ? names : throw new ParameterException(parameter, "A category is there twice.");
    }

    /// <summary>Returns the categories that the names stand for.</summary>
    internal static ParamValue FromNames(IReadOnlyList<string> names)
    {
        if (names.Count > 0 && names.All(static name => name is "False" or "True"))
            return ParamValue.FromList([.. names.Select(static name => (ParamValue)(name == "True"))]);
        var numbers = names.Select(static name => CategoryNames.TryParse(name, out var number) ? number : ParamValue.Null).ToArray();
        return ParamValue.FromList(Array.Exists(numbers, static n => n.IsNull) ? [.. names.Select(static name => (ParamValue)name)] : numbers);
    }

    static string NameOf(ParamValue label, string parameter) => label.Kind switch
    {
        ParamValueKind.String => label.AsString(),
        ParamValueKind.Boolean => label.AsBoolean() ? "True" : "False",
        ParamValueKind.Integer => Whole(label),
        ParamValueKind.Float when double.IsFinite(label.AsDouble()) => CategoryNames.Of(label.AsDouble()),
        _ => throw new ParameterException(parameter, $"A category is a text, a boolean or a finite number, not {label.Kind}."),
    };

    // Those that no double is are names by their digits.
    static string Whole(ParamValue label)
    {
        var digits = label.ToString();
        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is >= -(1L << 53) and <= 1L << 53
            ? CategoryNames.Of(number)
            : digits;
    }
}
