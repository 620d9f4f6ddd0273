using System.Linq;
using System.Text;
using Scigo.Schema;

namespace Scigo;

/// <summary>A model whose parameters are returned or set; in a box, and another one after each change, where it is a struct.</summary>
sealed class ParamOwner
{
    readonly ModelCodec codec;

    ParamOwner(object model, ModelCodec codec)
    {
        Model = model;
        this.codec = codec;
    }

    /// <summary>Returns the owner of the parameters of a value, or <c>null</c> where it is no model.</summary>
    public static ParamOwner? Of(object? value) => value is IPersistableModel { Codec: var codec } ? new(value, codec) : null;

    /// <inheritdoc cref="Of(object)"/>
    public static ParamOwner? Of(ParamValue value) => value.Kind == ParamValueKind.Model ? Of(value.AsModel()) : null;

    public object Model { get; private set; }

    public string WireName => codec.WireName;

    public IReadOnlyList<SchemaMember> Members => codec.Schema.Members;

    public INamedModels? Named => Model as INamedModels;

    public ParamValue Get(int member) => codec.GetParam(Model, member);

    public void Check(int member, ParamValue value) => codec.SetParam(Model, member, value, apply: false);

    public void Set(int member, ParamValue value) => Model = codec.SetParam(Model, member, value, apply: true);

    /// <summary>Returns the position of a member that is a parameter, or -1.</summary>
    public int Find(string name)
    {
        for (var i = 0; i < Members.Count; i++)
        {
            if (Members[i].Role != MemberRole.State && Members[i].Name == name)
                return i;
        }
        return -1;
    }

    public object? FindNamed(string name)
    {
        foreach (var (theirs, model) in Named?.NamedModels ?? [])
        {
            if (theirs == name)
                return model;
        }
        return null;
    }

    /// <summary>Returns a sentence with the names of all parameters.</summary>
    public string ListNames()
    {
        var chosen = NamesOf(MemberRole.Hyperparameter).Concat((Named?.NamedModels ?? []).Select(static n => n.Key));
        var text = new StringBuilder($"The parameters of {WireName} are: ").AppendJoin(", ", chosen.DefaultIfEmpty("none"));
        if (NamesOf(MemberRole.Fitted).Any())
            text.Append("; fitted: ").AppendJoin(", ", NamesOf(MemberRole.Fitted));
        return text.Append('.').ToString();
    }

    IEnumerable<string> NamesOf(MemberRole role) => Members.Where(m => m.Role == role).Select(static m => m.Name);
}
