using System.Globalization;

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
        var numbers = names.Select(Number).ToArray();
        return ParamValue.FromList([.. numbers.Contains(null) ? names.Select(static name => (ParamValue)name) : numbers.Select(static n => (ParamValue)n!.Value)]);
    }

    static string NameOf(ParamValue label, string parameter) => label.Kind switch
    {
        ParamValueKind.String => label.AsString(),
        ParamValueKind.Boolean => label.AsBoolean() ? "True" : "False",
        ParamValueKind.Integer => label.AsInt64().ToString(CultureInfo.InvariantCulture),
        ParamValueKind.Float when double.IsFinite(label.AsDouble()) => NameOf(label.AsDouble()),
        _ => throw new ParameterException(parameter, $"A category is a text, a boolean or a finite number, not {label.Kind}."),
    };

    static string NameOf(double number) => (number == 0 ? 0 : number).ToString("R", CultureInfo.InvariantCulture);

    // "07" and "+7" are names: 7 would not lead back to them.
    static double? Number(string name) =>
        double.TryParse(name, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && NameOf(number) == name
            ? number
            : null;
}
