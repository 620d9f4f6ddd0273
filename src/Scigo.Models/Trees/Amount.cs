namespace Scigo.Models;

/// <summary>How many of all samples or features a hyperparameter stands for: a number of them, a part of all, or a rule.</summary>
static class Amount
{
    /// <summary>The number of samples, of a part rounded up.</summary>
    /// <exception cref="ArgumentException">It is neither a number nor a part.</exception>
    internal static int OfSamples(ParamValue amount, int all, int least, string name) => amount.Kind switch
    {
        ParamValueKind.Integer => Count(amount, least, int.MaxValue, name),
        ParamValueKind.Float => (int)Math.Ceiling(Part(amount, name) * all),
        var kind => throw new ArgumentException($"Must be a number of samples or a part of them, not {kind}.", name),
    };

    /// <summary>The number of samples to draw, at most all of them, of a part the nearest.</summary>
    /// <exception cref="ArgumentException">It is neither a number nor a part.</exception>
    internal static int OfDraws(ParamValue amount, int all, string name) => amount.Kind switch
    {
        ParamValueKind.Integer => Count(amount, 1, all, name),
        ParamValueKind.Float => Math.Max(1, (int)Math.Round(Part(amount, name) * all)),
        var kind => throw new ArgumentException($"Must be a number of samples, a part of them or null, not {kind}.", name),
    };

    /// <summary>The number of features, at most all of them, of a part rounded down; all of them for null.</summary>
    /// <exception cref="ArgumentException">It is no such amount.</exception>
    internal static int OfFeatures(ParamValue amount, int all, string name) => amount.Kind switch
    {
        ParamValueKind.Null => all,
        ParamValueKind.Integer => Math.Min(Count(amount, 1, int.MaxValue, name), all),
        ParamValueKind.Float => Math.Max(1, (int)(Part(amount, name) * all)),
        ParamValueKind.String when amount.AsString() == "sqrt" => Math.Max(1, (int)Math.Sqrt(all)),
        ParamValueKind.String when amount.AsString() == "log2" => Math.Max(1, (int)Math.Log2(all)),
        _ => throw new ArgumentException($"Must be a number of features, a part of them, sqrt, log2 or null, not {amount}.", name),
    };

    // A double holds every int.
    static int Count(ParamValue amount, int least, int most, string name)
    {
        var count = amount.AsDouble();
        return count >= least && count <= most
            ? (int)count
            : throw new ArgumentException($"Must be between {least} and {most}, or a part of all, not {amount}.", name);
    }

    static double Part(ParamValue amount, string name)
    {
        var part = amount.AsDouble();
        return part is > 0 and <= 1 ? part : throw new ArgumentException($"A part of all is above 0 and at most 1, not {amount}.", name);
    }
}
