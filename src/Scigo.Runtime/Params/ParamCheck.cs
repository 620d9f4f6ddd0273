using System.Linq;

namespace Scigo;

/// <summary>Checks that parameters can be set, without setting any.</summary>
static class ParamCheck
{
    /// <summary>
    /// Whether the models by name are only known once the members are set: a list of steps may come together with parameters of
    /// these steps.
    /// </summary>
    public static bool IsLeftForLater(ParamOwner owner, ParamGroup group) =>
        owner.Named is not null && group.Own.Keys.Any(name => owner.Find(name) >= 0);

    /// <exception cref="ArgumentException">A name is unknown, or a value is not of the parameter's type.</exception>
    public static void Check(ParamOwner owner, ParamGroup group, string prefix)
    {
        foreach (var name in group.Names)
        {
            if (owner.Find(name) is var member and >= 0)
                CheckMember(owner, group, prefix, name, member);
        }
        if (!IsLeftForLater(owner, group))
            CheckNamed(owner, group, prefix);
    }

    /// <summary>Checks the names that are no members.</summary>
    /// <exception cref="ArgumentException">A name is unknown, or a value is not of the parameter's type.</exception>
    public static void CheckNamed(ParamOwner owner, ParamGroup group, string prefix)
    {
        foreach (var name in group.Names)
        {
            if (owner.Find(name) >= 0)
                continue;
            var model = ParamValue.FromModel(owner.FindNamed(name));
            if (model.IsNull)
                throw Error($"\"{prefix}{name}\" is no parameter of {owner.WireName}.", owner);
            if (group.Own.TryGetValue(name, out var value) && value.Kind != ParamValueKind.Model)
                throw Error($"\"{prefix}{name}\" cannot be set: expected a model, found {value.Describe()}.", owner);
            CheckNested(owner, group, prefix, name, model);
        }
    }

    static void CheckMember(ParamOwner owner, ParamGroup group, string prefix, string name, int member)
    {
        if (group.Own.TryGetValue(name, out var value))
        {
            try
            {
                owner.Check(member, value);
            }
            catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidOperationException)
            {
                throw Error($"\"{prefix}{name}\" cannot be set: {e.Message}", owner, e);
            }
        }
        CheckNested(owner, group, prefix, name, owner.Get(member));
    }

    static void CheckNested(ParamOwner owner, ParamGroup group, string prefix, string name, ParamValue present)
    {
        if (!group.Nested.TryGetValue(name, out var parameters))
            return;
        var model = group.Own.TryGetValue(name, out var replacement) ? replacement : present;
        var nested = ParamOwner.Of(model)
            ?? throw Error($"\"{prefix}{name}\" has no parameters of its own: it is {model.Describe()}.", owner);
        Check(nested, parameters, prefix + name + ParamGroup.Separator);
    }

    static ArgumentException Error(string problem, ParamOwner owner, Exception? cause = null) =>
        new($"{problem} {owner.ListNames()}", "parameters", cause);
}
