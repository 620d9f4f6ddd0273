using Scigo.Generators.Baselines;

namespace Scigo.Generators.Model;

/// <summary>A model in a release, as far as it decides on the layout of data.</summary>
/// <param name="Name">Its name in the baseline.</param>
/// <param name="Version">Its version.</param>
/// <param name="Members">Its members by ascending id.</param>
public sealed record ShippedModel(string Name, string Version, EquatableArray<ShippedMember> Members);

/// <summary>A member of a <see cref="ShippedModel"/>.</summary>
public sealed record ShippedMember(int Id, string Name, string Type);

/// <summary>The releases of an assembly: for each, from the first on, the models whose layout it changed.</summary>
public sealed record ShippedSpec(EquatableArray<EquatableArray<ShippedModel>> Releases)
{
    /// <summary>Returns the releases of a baseline's text.</summary>
    public static ShippedSpec Of(IEnumerable<string> texts)
    {
        var (last, releases) = (new Dictionary<string, ShippedModel>(), new List<EquatableArray<ShippedModel>>());
        foreach (var (_, state) in new Baseline([.. texts.SelectMany(static t => BaselineParser.Parse(t))], []).Releases)
        {
            var changed = state.Models.OrderBy(static m => m.Owner, StringComparer.Ordinal)
                .Select(m => ModelOf(m, state))
                .Where(m => !last.TryGetValue(m.Name, out var before) || !before.Equals(m))
                .ToEquatableArray();
            foreach (var model in changed)
                last[model.Name] = model;
            if (changed.Count > 0)
                releases.Add(changed);
        }
        return new ShippedSpec(releases.ToEquatableArray());
    }

    /// <summary>Whether some release had the model.</summary>
    public bool Has(string name) => Releases.Any(release => release.Any(m => m.Name == name));

    static ShippedModel ModelOf(BaselineEntry model, BaselineState state) => new(
        model.Owner, model.Number, state.MembersOf(model.Owner).Select(static m => new ShippedMember(m.Id, m.Name, m.Type)).ToEquatableArray());
}
