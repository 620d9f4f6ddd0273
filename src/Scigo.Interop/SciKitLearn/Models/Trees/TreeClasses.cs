namespace Scigo.Interop.SciKitLearn;

/// <summary>The classes of a classifier of trees.</summary>
static class TreeClasses
{
    /// <summary>Returns their names, as many as the trees know.</summary>
    /// <exception cref="ParameterException">There are more or fewer.</exception>
    internal static string[] Of(ParamValue labels, int count)
    {
        if (labels.IsNull)
            return Check.Positions(count);
        var names = ClassLabels.ToNames(labels, "classes_");
        return names.Length == count ? names : throw new ParameterException("classes_", $"Found {names.Length} classes, while the trees know {count}.");
    }
}
