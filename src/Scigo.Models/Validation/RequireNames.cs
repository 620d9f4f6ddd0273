namespace Scigo.Models;

/// <summary>The check of the names of models within another, which are the first parts of parameters' names.</summary>
static class RequireNames
{
    internal static void Valid(IEnumerable<string> names, string parameter, params string[] taken)
    {
        var known = new HashSet<string>();
        foreach (var name in names)
        {
            if (string.IsNullOrEmpty(name) || name.Contains("__", StringComparison.Ordinal))
                throw new ArgumentException($"'{name}' is no name for a step: it is empty or holds '__'.", parameter);
            if (taken.Contains(name))
                throw new ArgumentException($"A step cannot be named '{name}': that is a parameter of the whole.", parameter);
            if (!known.Add(name))
                throw new ArgumentException($"Two steps have the name '{name}'.", parameter);
        }
    }
}
