using System.Globalization;

namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// The classes of a classifier: in scikit-learn whole numbers, booleans or texts, here names. Names that all are whole numbers, or are
/// <c>False</c> and <c>True</c>, are written as such.
/// </summary>
static class ClassLabels
{
    /// <summary>Returns the names.</summary>
    /// <exception cref="ParameterException">A label is of no kind that a class can be, or is there twice.</exception>
    internal static string[] ToNames(ParamValue labels, string parameter)
    {
        if (labels.Kind != ParamValueKind.List)
            throw new ParameterException(parameter, $"Expected an array of labels, found {labels.Kind}.");
        var names = labels.AsList().Select(label => NameOf(label, parameter)).ToArray();
        return names.Distinct().Count() == names.Length ? names : throw new ParameterException(parameter, "A label is there twice.");
    }

    /// <summary>Returns the labels that the names stand for.</summary>
    internal static ParamValue FromNames(IReadOnlyList<string> names)
    {
        if (names.Count > 0 && names.All(static name => name is "False" or "True"))
            return ParamValue.FromList([.. names.Select(static name => (ParamValue)(name == "True"))]);
        var numbers = names.Select(Number).ToArray();
        return ParamValue.FromList(Array.Exists(numbers, static n => n.IsNull) ? [.. names.Select(static name => (ParamValue)name)] : numbers);
    }

    static string NameOf(ParamValue label, string parameter) => label.Kind switch
    {
        ParamValueKind.String => label.AsString(),
        ParamValueKind.Boolean => label.AsBoolean() ? "True" : "False",
        ParamValueKind.Integer => label.ToString(),
        _ => throw new ParameterException(parameter, $"A label is a text, a boolean or a whole number that is exact, not {label.Kind}."),
    };

    // "07" and "+7" are names: 7 would not lead back to them.
    static ParamValue Number(string name) =>
        long.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == name ? number : ParamValue.Null;
}
