namespace Scigo.Schema;

/// <summary>The wire names of generic models: <c>acme.box&lt;T&gt;</c> in a baseline, <c>acme.box&lt;float64&gt;</c> in data.</summary>
static class GenericName
{
    /// <summary>Returns what is before the arguments, and how many there are.</summary>
    public static string Definition(string wireName) => wireName.IndexOf('<', StringComparison.Ordinal) is var open and >= 0
        ? $"{wireName[..open]}`{Arguments(wireName).Count}"
        : wireName;

    /// <summary>Whether a wire name is that of a generic model with its arguments.</summary>
    public static bool IsClosed(string wireName) => wireName.Contains('<', StringComparison.Ordinal);

    /// <summary>Returns a closed name with another name of a model among its arguments.</summary>
    public static string Rename(string closed, string from, string to) => Replace(closed, new() { [from] = to });

    /// <summary>Returns the schema of a generic model with the arguments that a closed name has.</summary>
    public static ModelSchema Close(ModelSchema definition, string closed)
    {
        var parameters = Arguments(definition.WireName);
        var given = Arguments(closed);
        if (parameters.Count == 0)
            return definition;
        var arguments = new Dictionary<string, string>();
        for (var i = 0; i < parameters.Count; i++)
            arguments.Add(parameters[i], given[i]);
        var members = new List<SchemaMember>();
        foreach (var member in definition.Members)
            members.Add(member with { Type = Replace(member.Type, arguments) });
        return new ModelSchema(closed, definition.Version, members.ToArray());
    }

    static List<string> Arguments(string wireName)
    {
        var arguments = new List<string>();
        var open = wireName.IndexOf('<', StringComparison.Ordinal);
        for (var (at, start, depth) = (open + 1, open + 1, 1); open >= 0 && depth > 0; at++)
        {
            depth += wireName[at] switch { '<' => 1, '>' => -1, _ => 0 };
            if (depth > (wireName[at] == ',' ? 1 : 0))
                continue;
            arguments.Add(wireName[start..at]);
            start = at + 1;
        }
        return arguments;
    }

    // The words between brackets and commas are what a parameter can be.
    static string Replace(string type, Dictionary<string, string> arguments)
    {
        var replaced = new System.Text.StringBuilder();
        for (var start = 0; start <= type.Length;)
        {
            var length = type.AsSpan(start).IndexOfAny('<', '>', ',');
            var word = length < 0 ? type[start..] : type.Substring(start, length);
            replaced.Append(arguments.GetValueOrDefault(word, word));
            start += word.Length + 1;
            if (length >= 0)
                replaced.Append(type[start - 1]);
        }
        return replaced.ToString();
    }
}
