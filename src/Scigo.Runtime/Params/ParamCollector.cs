using Scigo.Schema;

namespace Scigo;

/// <summary>Collects a model's parameters, and those of the models that it consists of.</summary>
readonly struct ParamCollector
{
    readonly OrderedDictionary<string, ParamValue> found = [];
    readonly ParamKind kind;
    readonly bool deep;

    ParamCollector(ParamKind kind, bool deep)
    {
        this.kind = kind;
        this.deep = deep;
    }

    public static ParamSet Collect(IPersistableModel model, ParamKind kind, bool deep)
    {
        var collector = new ParamCollector(kind, deep);
        collector.Collect(ParamOwner.Of(model)!, "", 0);
        return new ParamSet(collector.found);
    }

    void Collect(ParamOwner owner, string prefix, int depth)
    {
        if (depth > ModelLimits.Default.MaxDepth)
            Throw.TooDeepToWrite(ModelLimits.Default.MaxDepth);
        for (var i = 0; i < owner.Members.Count; i++)
        {
            var (name, role) = (owner.Members[i].Name, owner.Members[i].Role);
            // What is chosen is looked into in any case: a model to be fitted holds fitted parameters later.
            if (role == MemberRole.Hyperparameter || (role == MemberRole.Fitted && kind.HasFlag(ParamKind.Fitted)))
                Add(owner, prefix + name, owner.Get(i), role, depth);
        }
        if (!deep)
            return;
        foreach (var (name, model) in owner.Named?.NamedModels ?? [])
            Add(owner, prefix + name, ParamValue.FromModel(model), MemberRole.Hyperparameter, depth);
    }

    void Add(ParamOwner owner, string name, ParamValue value, MemberRole role, int depth)
    {
        var wanted = kind.HasFlag(role == MemberRole.Fitted ? ParamKind.Fitted : ParamKind.Hyperparameters);
        if (wanted && !found.TryAdd(name, value))
            throw new InvalidOperationException($"Two parameters of {owner.WireName} have the same name, \"{name}\": rename one.");
        if (deep && ParamOwner.Of(value) is { } nested)
            Collect(nested, name + ParamGroup.Separator, depth + 1);
    }
}
