using System.Linq;

namespace Scigo;

/// <summary>The parameters to set in one model, and in groups of their own those to set in the models that it consists of.</summary>
sealed class ParamGroup
{
    /// <summary>What stands between the name of a model and that of its parameter.</summary>
    public const string Separator = "__";

    /// <summary>The model's own parameters.</summary>
    public OrderedDictionary<string, ParamValue> Own { get; } = [];

    /// <summary>The parameters of nested models, by the name of each.</summary>
    public OrderedDictionary<string, ParamGroup> Nested { get; } = [];

    /// <summary>Returns the names of both kinds, each once.</summary>
    public IEnumerable<string> Names => Own.Keys.Union(Nested.Keys);

    public static ParamGroup Of(ParamSet parameters)
    {
        var root = new ParamGroup();
        foreach (var (name, value) in parameters)
            root.Add(name, value);
        return root;
    }

    void Add(string name, ParamValue value)
    {
        var group = this;
        var rest = name;
        while (SplitAt(rest) is var split and >= 0)
        {
            var first = rest[..split];
            rest = rest[(split + Separator.Length)..];
            if (!group.Nested.TryGetValue(first, out var nested))
                group.Nested.Add(first, nested = new ParamGroup());
            group = nested;
        }
        group.Own.Add(rest, value);
    }

    // Of three underscores in a row the first belongs to the name before them, as in scikit-learn's best_estimator_.
    static int SplitAt(string name)
    {
        var split = name.IndexOf(Separator, StringComparison.Ordinal);
        while (split >= 0 && split + Separator.Length < name.Length && name[split + Separator.Length] == '_')
            split++;
        return split;
    }
}
