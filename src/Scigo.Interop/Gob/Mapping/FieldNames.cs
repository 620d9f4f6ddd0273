using System.Runtime.CompilerServices;
using Scigo.Schema;

namespace Scigo.Interop.Gob.Mapping;

/// <summary>What the members of a model are called in Go, which sends only what begins with a capital letter: <c>n_features</c> is
/// <c>NFeatures</c>.</summary>
sealed class FieldNames
{
    /// <summary>The field of what is zero or empty and, unlike whatever else gob leaves out, not null.</summary>
    public const string Present = "ScigoPresent";

    /// <summary>The field of a model's version, when it is not at its first.</summary>
    public const string Version = "ScigoVersion";

    static readonly ConditionalWeakTable<ModelSchema, FieldNames> Known = [];

    readonly string[] names;

    FieldNames(ModelSchema schema)
    {
        names = [.. schema.Members.Select(static m => Pascal(m.Name))];
        // Underscores that tell two members apart are kept.
        var often = names.CountBy(static n => n).Where(static n => n.Value > 1).Select(static n => n.Key).ToHashSet();
        for (var i = 0; i < names.Length; i++)
        {
            var member = schema.Members[i];
            if (often.Contains(names[i]) || names[i] is Present or Version or "")
                names[i] = $"M{member.Id}_{member.Name}";
        }
    }

    /// <summary>Returns the names of a model's fields, in the order of its members.</summary>
    public static IReadOnlyList<string> Of(ModelSchema schema) => Known.GetValue(schema, static s => new FieldNames(s)).names;

    /// <summary>Returns the position of a member's field in a struct that anyone may have declared, or -1: by its name, and else by one that
    /// differs in nothing but capitals and underscores.</summary>
    public static int Find(GobType type, string name)
    {
        if (type.IndexOf(name) is var exact and >= 0)
            return exact;
        for (var i = 0; i < type.Fields.Count; i++)
        {
            if (AreAlike(type.Fields[i].Name, name))
                return i;
        }
        return -1;
    }

    /// <summary>Whether two names differ in nothing but capitals and underscores.</summary>
    public static bool AreAlike(string left, string right)
    {
        for (int i = 0, j = 0; ; i++, j++)
        {
            while (i < left.Length && left[i] == '_')
                i++;
            while (j < right.Length && right[j] == '_')
                j++;
            if (i == left.Length || j == right.Length)
                return i == left.Length && j == right.Length;
            if (left[i] != right[j] && char.ToUpperInvariant(left[i]) != char.ToUpperInvariant(right[j]))
                return false;
        }
    }

    /// <summary>Returns <c>NFeatures</c> for <c>n_features</c>.</summary>
    public static string Pascal(string name) => string.Concat(
        name.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(static part => char.ToUpperInvariant(part[0]) + part[1..]));
}
