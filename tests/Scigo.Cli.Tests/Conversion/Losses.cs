using System.Runtime.CompilerServices;

namespace Scigo.Cli.Tests.Conversion;

/// <summary>What is different of a model or its metadata, found by its parameters: not as the tool finds it.</summary>
static class Losses
{
    /// <summary>Returns the names of a model's parameters that another has not, or not the same, those of nested models, too.</summary>
    internal static IReadOnlyList<string> Of(object before, object after) => [.. ByModel(before, after).Select(static loss => loss.Member).Distinct()];

    /// <summary>Returns those names, each with the wire name of the model that it is of.</summary>
    internal static IEnumerable<(string Model, string Member)> ByModel(object before, object after)
    {
        var found = Parameters((IPersistableModel)after, "").ToDictionary(static p => p.Path, static p => p.Value);
        return Parameters((IPersistableModel)before, "")
            .Where(p => !(found.TryGetValue(p.Path, out var value) && value.Equals(p.Value)))
            .Select(static p => (p.Model, p.Member));
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

    /// <summary>Returns the wire names of a model and of those within it.</summary>
    internal static IEnumerable<string> WireNames(object model) =>
        Parameters((IPersistableModel)model, "").Select(static p => p.Model).Append(((IPersistableModel)model).Codec.WireName).Distinct();

    static IEnumerable<(string Model, string Member, string Path, ParamValue Value)> Parameters(IPersistableModel model, string path)
    {
        var codec = model.Codec;
        return codec.Schema.Members.SelectMany((member, i) => Values(
            GetParam(codec, model, i), $"{path}/{member.Name}", (value, at) => (codec.WireName, member.Name, at, value)));
    }

    // Of all members, whatever they are to the user.
    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    static extern ParamValue GetParam(ModelCodec codec, object model, int member);

    // A value itself, or what is in it: models, and lists of them.
    static IEnumerable<(string Model, string Member, string Path, ParamValue Value)> Values(
        ParamValue value, string path, Func<ParamValue, string, (string, string, string, ParamValue)> own) => value.Kind switch
        {
            ParamValueKind.Model => Parameters((IPersistableModel)value.AsModel(), path),
            ParamValueKind.List => value.AsList().SelectMany((item, i) => Values(item, $"{path}[{i}]", own)),
            _ => [own(value, path)],
        };
}
