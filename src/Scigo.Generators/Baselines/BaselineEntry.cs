using System.Text.RegularExpressions;

namespace Scigo.Generators.Baselines;

/// <summary>What a line of a baseline is about.</summary>
public enum BaselineKind
{
    /// <summary><c>acme.demand version 2</c>.</summary>
    Model,

    /// <summary><c>acme.demand 1 weekly array&lt;float64&gt;</c>, with <c>required</c> behind it when data without it is refused.</summary>
    Member,

    /// <summary><c>enum Acme.Season 0 Winter</c>.</summary>
    EnumValue,
}

/// <summary>A line of a baseline: a model, a member or an enum's value as it is from some release on, or the end of it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Owner">The model's wire name, or the enum's full name.</param>
/// <param name="Number">A model's version, a member's id, an enum's number.</param>
/// <param name="Name">The name of a member or of an enum's value.</param>
/// <param name="Type">A member's type in the language of schemas.</param>
/// <param name="IsRequired">Whether data without the member is refused.</param>
/// <param name="IsRemoved">Whether the line says that there is no such thing any longer.</param>
/// <param name="Field">The field of the protobuf envelope that a model has; empty for none.</param>
public sealed record BaselineEntry(
    BaselineKind Kind, string Owner, string Number = "", string Name = "", string Type = "", bool IsRequired = false, bool IsRemoved = false,
    string Field = "")
{
    public const string Removed = "*REMOVED*";

    /// <summary>What the line is about: a later line with the same key takes its place.</summary>
    public string Key => Kind switch
    {
        BaselineKind.Model => Owner,
        BaselineKind.Member => $"{Owner} {Number}",
        _ => $"enum {Owner} {Name}",
    };

    /// <summary>A member's id, or a model's version.</summary>
    public int Id => int.Parse(Number, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Returns the line as if models had other names; <c>null</c> for one that says that a model is gone which has another name.</summary>
    public BaselineEntry? Renamed(IReadOnlyDictionary<string, string> names)
    {
        if (Kind == BaselineKind.EnumValue)
            return this;
        var owner = Replace(Owner);
        return IsRemoved && Kind == BaselineKind.Model && owner != Owner ? null : this with { Owner = owner, Type = Replace(Type) };

        // The words between brackets and commas are what a name can be.
        string Replace(string text) => Words.Replace(text, word => names.TryGetValue(word.Value, out var name) ? name : word.Value);
    }

    static readonly Regex Words = new("[^<>,]+");

    /// <summary>Returns the line.</summary>
    public override string ToString() => (IsRemoved ? Removed + " " : "") + Kind switch
    {
        BaselineKind.Model when IsRemoved => Owner,
        BaselineKind.Model => $"{Owner} version {Number}{(Field.Length > 0 ? " field " + Field : "")}",
        BaselineKind.Member => $"{Owner} {Number} {Name} {Type}{(IsRequired ? " required" : "")}",
        _ => $"enum {Owner} {Number} {Name}",
    };
}
