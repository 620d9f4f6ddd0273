using Scigo.Models;

namespace Scigo.Cli.Tests.Conversion;

/// <summary>What is different of a model or its metadata, found by its parameters: not as the tool finds it.</summary>
static class Losses
{
    /// <summary>Returns the names of a model's parameters that another has not, or not the same, those of nested models, too.</summary>
    internal static IReadOnlyList<string> Of(object before, object after) => [.. ByModel(before, after).Select(static loss => loss.Member).Distinct()];

    /// <summary>Returns those names, each with the wire name of the model that it is of.</summary>
    internal static IEnumerable<(string Model, string Member)> ByModel(object before, object after)
    {
        var (old, other) = (Models(before).ToList(), Models(after).ToList());
        if (old.Count != other.Count)
            return [(old[0].Codec.WireName, "steps")];
        return old.Zip(other).SelectMany(static pair => Compare(pair.First, pair.Second));
    }

    /// <summary>Returns the names of what metadata say otherwise.</summary>
    internal static IReadOnlyList<string> Of(ModelMetadata? before, ModelMetadata? after)
    {
        var (old, other) = (before ?? new(), after ?? new());
        var lost = new List<string>();
        if (old.Created != other.Created)
            lost.Add("creation time");
        if (old with { Created = null } != other with { Created = null })
            lost.Add("");
        return lost;
    }

    /// <summary>Returns a model and those within it, in order.</summary>
    internal static IEnumerable<IPersistableModel> Models(object model) =>
        model is Pipeline pipeline ? pipeline.Steps.SelectMany(static step => Models(step.Estimator)).Prepend(pipeline) : [(IPersistableModel)model];

    static IEnumerable<(string Model, string Member)> Compare(IPersistableModel before, IPersistableModel after)
    {
        if (before.Codec.WireName != after.Codec.WireName)
            return [(before.Codec.WireName, "type")];
        return Members(before, after, "").Select(member => (before.Codec.WireName, member));
    }

    // Those of a model that is a member, as the trees of a forest, behind the member's name.
    static IEnumerable<string> Members(IPersistableModel before, IPersistableModel after, string prefix)
    {
        var found = after.GetParams(ParamKind.All, deep: false);
        foreach (var (name, value) in before.GetParams(ParamKind.All, deep: false).Where(static p => p.Value.Kind != ParamValueKind.List))
        {
            if (!found.TryGetValue(name, out var other) || value.Kind != other.Kind)
                yield return prefix + name;
            else if (value.Kind != ParamValueKind.Model && !value.Equals(other))
                yield return prefix + name;
            else if (value.Kind == ParamValueKind.Model)
            {
                foreach (var member in Members((IPersistableModel)value.AsModel(), (IPersistableModel)other.AsModel(), $"{prefix}{name}."))
                    yield return member;
            }
        }
    }
}
