using System.Globalization;
using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.Parsing;

/// <summary>
/// Finds the members that a base model of another assembly persists and that cannot be seen from here: private ones, which references
/// leave out. The schema text, which its codec holds, has their ids.
/// </summary>
static class HiddenMembers
{
    public static void Check(INamedTypeSymbol type, IEnumerable<int> found, DiagnosticSink sink)
    {
        var seen = new HashSet<int>(found);
        foreach (var level in type.Hierarchy().Skip(1).Where(level => !SymbolEqualityComparer.Default.Equals(level.ContainingAssembly, type.ContainingAssembly)))
        {
            var hidden = Ids(level).Where(id => !seen.Contains(id)).ToList();
            if (hidden.Count > 0)
                sink.Add(Descriptors.HiddenMembers, type, type.Name, level.Name, string.Join(", ", hidden));
        }
    }

    // The first line is the model's own: name@version id:type id:type.
    static IEnumerable<int> Ids(INamedTypeSymbol model) => model.GetTypeMembers(KnownNames.Codec).FirstOrDefault()
        ?.GetMembers(KnownNames.CanonicalText).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue is string text
            ? text.Split('\n')[0].Split(' ').Skip(1).Select(static member => int.Parse(member.Substring(0, member.IndexOf(':')), CultureInfo.InvariantCulture))
            : [];
}
