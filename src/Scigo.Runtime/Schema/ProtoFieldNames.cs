using System.Globalization;

namespace Scigo.Schema;

/// <summary>The names of a message's fields: letters, digits and underscores, and distinct in protobuf's own JSON as well.</summary>
sealed class ProtoFieldNames
{
    readonly HashSet<string> names = new(StringComparer.Ordinal);
    readonly HashSet<string> jsonNames = new(StringComparer.Ordinal);

    /// <summary>Returns the field's name for a member's, and the options that it needs, mostly none.</summary>
    public string Add(string member, int id, out string options)
    {
        var name = string.Concat(member.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        if (name.Length == 0 || !char.IsAsciiLetter(name[0]))
            name = "m" + name;
        if (!names.Add(name))
            names.Add(name = string.Create(CultureInfo.InvariantCulture, $"{name}_{id}"));
        // protoc derives the JSON name, and refuses two that are alike.
        options = "";
        if (!jsonNames.Add(name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant()))
            options = string.Create(CultureInfo.InvariantCulture, $" [json_name = \"{name}_{id}\"]");
        return name;
    }
}
