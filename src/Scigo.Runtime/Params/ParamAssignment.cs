namespace Scigo;

/// <summary>Sets parameters, all of them or none: first everything is checked, then set, and put back when a setter throws.</summary>
sealed class ParamAssignment
{
    readonly Stack<Action> undo = new();

    /// <summary>Returns the model: the same, or a changed copy in a box where it is a struct.</summary>
    public static object Set(IPersistableModel model, ParamSet parameters)
    {
        var group = ParamGroup.Of(parameters);
        var owner = ParamOwner.Of(model)!;
        ParamCheck.Check(owner, group, "");
        var assignment = new ParamAssignment();
        try
        {
            assignment.Apply(owner, group, "");
        }
        catch
        {
            assignment.PutBack();
            throw;
        }
        return owner.Model;
    }

    void Apply(ParamOwner owner, ParamGroup group, string prefix)
    {
        foreach (var (name, value) in group.Own)
        {
            if (owner.Find(name) is var member and >= 0)
                SetMember(owner, member, value);
        }
        if (ParamCheck.IsLeftForLater(owner, group))
            ParamCheck.CheckNamed(owner, group, prefix);
        foreach (var (name, value) in group.Own)
        {
            if (owner.Find(name) < 0)
                SetNamed(owner, name, value.AsModel());
        }
        foreach (var (name, parameters) in group.Nested)
            ApplyNested(owner, name, parameters, prefix);
    }

    void ApplyNested(ParamOwner owner, string name, ParamGroup group, string prefix)
    {
        var member = owner.Find(name);
        var model = member >= 0 ? owner.Get(member).AsModel() : owner.FindNamed(name);
        var nested = ParamOwner.Of(model)!;
        Apply(nested, group, prefix + name + ParamGroup.Separator);
        // A struct has been copied and has to go back to where it was.
        if (ReferenceEquals(nested.Model, model))
            return;
        if (member >= 0)
            SetMember(owner, member, ParamValue.FromModel(nested.Model));
        else
            SetNamed(owner, name, nested.Model);
    }

    // What to undo is noted first: a setter may throw after it has stored the value.
    void SetMember(ParamOwner owner, int member, ParamValue value)
    {
        var before = owner.Get(member);
        undo.Push(() => owner.Set(member, before));
        owner.Set(member, value);
    }

    void SetNamed(ParamOwner owner, string name, object model)
    {
        var before = owner.FindNamed(name)!;
        undo.Push(() => owner.Named!.SetNamedModel(name, before));
        owner.Named!.SetNamedModel(name, model);
    }

    // A setter that refuses what it held before, as null at first, keeps what it has: the rest is put back all the same, and the
    // caller learns of the first error.
    void PutBack()
    {
        while (undo.TryPop(out var action))
        {
            try
            {
                action();
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
            }
        }
    }
}
