namespace Scigo.Registry.Push;

/// <summary>The parity samples of a model that is pushed.</summary>
static class Parity
{
    const int DefaultRows = 8;

    /// <summary>Returns samples of the rows given, or of some made up; <c>null</c> when the model takes no such rows.</summary>
    public static ParitySamples? Of(object model, NDArray<double>? rows)
    {
        if (rows is { } given)
            return ParitySamples.Of(model, given);
        if (RowFunction.Of(model) is not { NFeatures: > 0 and var nFeatures })
            return null;
        try
        {
            return ParitySamples.Of(model, Rows(nFeatures));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // A model of categories, for one, knows none of these.
            return null;
        }
    }

    // The same for each model of so many features, whatever version of .NET makes them: by Lehmer's generator and the central limit.
    static NDArray<double> Rows(int nFeatures)
    {
        var state = 1UL;
        var values = new double[DefaultRows * nFeatures];
        for (var i = 0; i < values.Length; i++)
        {
            for (var term = 0; term < 12; term++)
            {
                state = state * 48271 % 2147483647;
                values[i] += state / 2147483647.0;
            }
            values[i] -= 6;
        }
        return new(values, DefaultRows, nFeatures);
    }
}
