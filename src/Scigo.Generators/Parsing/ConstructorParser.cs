using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>Chooses the constructor that generated code calls.</summary>
static class ConstructorParser
{
    public static (Construction, List<int> Members) Parse(INamedTypeSymbol type, List<ParsedMember> members, DiagnosticSink sink)
    {
        var chosen = Choose(type, members);
        // A class that cannot be instantiated has been reported, and members without errors are not all there after one.
        if (chosen.Construction is Construction.Parameters or Construction.ParametersAccessor && chosen.Members.Count == 0)
        {
            if (!type.IsAbstract && !type.IsStatic && !sink.HasErrors)
                sink.Add(Descriptors.NoConstructor, type, type.Name);
            return chosen;
        }
        foreach (var (member, i) in members.Select(static (m, i) => (m, i)))
        {
            if (member.Spec.Setter == MemberSetter.Constructor && !chosen.Members.Contains(i))
                sink.Add(Descriptors.NotSettable, member.Symbol, member.Symbol.Name, MemberAccess.Advice(member.Symbol, type));
        }
        return chosen;
    }

    static (Construction Construction, List<int> Members) Choose(INamedTypeSymbol type, List<ParsedMember> members)
    {
        var hasRequired = HasRequired(type);
        var parameterless = type.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty);
        if (parameterless is { IsImplicitlyDeclared: true } && type.IsValueType && hasRequired)
            return (Construction.Default, []);
        if (parameterless is not null)
            return (hasRequired ? Construction.ParameterlessAccessor : Construction.Parameterless, []);
        var best = type.InstanceConstructors
            .Where(c => !IsCopyConstructor(c, type))
            // Of several that take as many, the same one is chosen in whatever order the files of a type come.
            .OrderBy(static c => c.ToDisplayString(), StringComparer.Ordinal)
            .Select(c => Match(c, members))
            .Where(static m => m is not null)
            .OrderByDescending(static m => m!.Count)
            .FirstOrDefault();
        return (hasRequired ? Construction.ParametersAccessor : Construction.Parameters, best ?? []);
    }

    static bool IsCopyConstructor(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    // C# insists on initializers for these, wherever they are declared.
    static bool HasRequired(INamedTypeSymbol type) => type.Hierarchy().SelectMany(static level => level.GetMembers())
        .Any(static m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });

    // A parameter stands for the member of the same name and type, and takes null where the member does.
    static List<int>? Match(IMethodSymbol constructor, List<ParsedMember> members)
    {
        var matched = new List<int>();
        foreach (var parameter in constructor.Parameters)
        {
            var index = members.FindIndex(m =>
                string.Equals(m.Symbol.Name.TrimStart('_'), parameter.Name, StringComparison.OrdinalIgnoreCase)
                && SymbolEqualityComparer.Default.Equals(m.Type, parameter.Type)
                && !(m.Type.NullableAnnotation == NullableAnnotation.Annotated && parameter.NullableAnnotation == NullableAnnotation.NotAnnotated));
            if (index < 0 || parameter.RefKind is not (RefKind.None or RefKind.In))
                return null;
            matched.Add(index);
        }
        return matched;
    }
}
