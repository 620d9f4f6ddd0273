namespace Scigo.Interop.SciKitLearn;

/// <summary>The checks of arrays whose shapes depend on each other.</summary>
static class Check
{
    /// <summary>Returns an array that a fitted model has.</summary>
    internal static NDArray<double> Present(NDArray<double>? array, string name) =>
        array ?? throw new ParameterException(name, $"The model is fitted, but has no \"{name}\".", ModelFormatError.MissingMember);

    /// <summary>Returns an array of a rank.</summary>
    internal static NDArray<double> Rank(NDArray<double> array, int rank, string name, string shape) =>
        array.Rank == rank ? array : throw new ParameterException(name, $"Expected shape {shape}, not rank {array.Rank}.");

    /// <summary>Returns the number of features, that of an array's columns, which the document may leave out.</summary>
    internal static int Features(int? stated, int found, string name)
    {
        if (found == 0)
            throw new ParameterException(name, "Found 0 features, while at least 1 is required.");
        if (stated is { } expected && expected != found)
            throw new ParameterException(name, $"Found {found} features, while n_features_in_ is {expected}.");
        return found;
    }

    /// <summary>Returns a vector with a value for each feature, or <c>null</c> where there is none.</summary>
    internal static ParamValue Vector(NDArray<double>? vector, int length, string name)
    {
        if (vector is not { } values)
            return ParamValue.Null;
        Rank(values, 1, name, "(features)");
        return values.Length == length
            ? values
            : throw new ParameterException(name, $"Found {values.Length} values for {length} features.");
    }

    /// <summary>Returns a vector with a value for each class, or <c>null</c> where there is none.</summary>
    internal static ParamValue PerClass(NDArray<double>? vector, int count, string name)
    {
        if (vector is not { } values)
            return ParamValue.Null;
        return Rank(values, 1, name, "(classes)").Length == count
            ? values
            : throw new ParameterException(name, $"Found {values.Length} values for {count} classes.");
    }

    /// <summary>Returns the choice that a text stands for.</summary>
    internal static T Choice<TWire, T>(TWire text, Func<TWire, T> parse, string name)
    {
        try
        {
            return parse(text);
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new ParameterException(name, e.Message);
        }
    }

    /// <summary>Returns the names of classes that have none: their positions.</summary>
    internal static string[] Positions(int count) =>
        [.. Enumerable.Range(0, count).Select(static i => i.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>Returns a shape as text.</summary>
    internal static string ShapeOf(NDArray<double> array) => $"({string.Join(", ", array.Shape.ToArray())})";
}
