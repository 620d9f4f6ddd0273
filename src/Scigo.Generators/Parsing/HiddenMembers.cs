using System.Globalization;
using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.Parsing;

/// <summary>
/// Finds what a base class persists and a derived model cannot. Of another assembly that is what is private, which references leave out:
/// the schema text, which the base model's codec holds, has the ids.
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
                sink.Add(
                    Descriptors.HiddenMembers, type, type.Name, $"the members with the ids {string.Join(", ", hidden)}", level.Name,
                    "they are private to another assembly; declare them protected there");
        }
    }

    /// <summary>Reports an inherited member whose type or converter the model cannot name; its base class can.</summary>
    public static bool CheckTypes(ISymbol member, INamedTypeSymbol type, Compilation compilation, DiagnosticSink sink)
    {
        if (SymbolEqualityComparer.Default.Equals(member.ContainingType, type))
            return true;
        var converter = member.FindAttribute(KnownNames.ConverterAttribute)?.Argument<INamedTypeSymbol>();
        foreach (var (used, what) in new (ITypeSymbol?, string)[] { (member.MemberType(), "type"), (converter, "converter") })
        {
            if (used is null or { TypeKind: TypeKind.Error } || compilation.IsSymbolAccessibleWithin(used, type))
                continue;
            sink.Add(
                Descriptors.HiddenMembers, type, type.Name, $"'{member.Name}'", member.ContainingType.Name,
                $"its {what} '{TypeAdvice.Short(used)}' is out of reach; declare it protected, or more");
            return false;
        }
        return true;
    }

    // The first line is the model's own: name@version id:type id:type.
    static IEnumerable<int> Ids(INamedTypeSymbol model) => model.GetTypeMembers(KnownNames.Codec).FirstOrDefault()
        ?.GetMembers(KnownNames.CanonicalText).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue is string text
            ? text.Split('\n')[0].Split(' ').Skip(1).Select(static member => int.Parse(member.Substring(0, member.IndexOf(':')), CultureInfo.InvariantCulture))
            : [];
}
