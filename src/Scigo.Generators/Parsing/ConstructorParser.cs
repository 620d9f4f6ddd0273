using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>Chooses the constructor that generated code calls.</summary>
static class ConstructorParser
{
    public static (Construction, List<int> Members) Parse(INamedTypeSymbol type, List<MemberSpec> members, DiagnosticSink sink)
    {
        var chosen = Choose(type, members);
        if (chosen.Construction != Construction.Parameters)
        {
            foreach (var member in members.Where(static m => m.Setter == MemberSetter.Constructor))
                sink.Add(Descriptors.NotSettable, Find(type, member), member.PlainName);
            return chosen;
        }
        if (chosen.Members.Count == 0 && !type.IsAbstract)
            sink.Add(Descriptors.NoConstructor, type, type.Name);
        foreach (var (member, i) in members.Select(static (m, i) => (m, i)))
        {
            if (member.Setter == MemberSetter.Constructor && !chosen.Members.Contains(i))
                sink.Add(Descriptors.NotSettable, Find(type, member), member.PlainName);
        }
        return chosen;
    }

    static (Construction Construction, List<int> Members) Choose(INamedTypeSymbol type, List<MemberSpec> members)
    {
        if (type.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty) is { } parameterless)
        {
            if (type.IsValueType && parameterless.IsImplicitlyDeclared)
                return (Construction.Default, []);
            var hasRequired = false;
            for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
                hasRequired |= current.GetMembers().Any(static m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });
            return (hasRequired ? Construction.ParameterlessAccessor : Construction.Parameterless, []);
        }
        var best = type.InstanceConstructors
            .Where(c => !IsCopyConstructor(c, type))
            .Select(c => Match(c, members))
            .Where(static m => m is not null)
            .OrderByDescending(static m => m!.Count)
            .FirstOrDefault();
        return (Construction.Parameters, best ?? []);
    }

    static bool IsCopyConstructor(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    // A parameter stands for the member of the same name and type.
    static List<int>? Match(IMethodSymbol constructor, List<MemberSpec> members)
    {
        var matched = new List<int>();
        foreach (var parameter in constructor.Parameters)
        {
            var index = members.FindIndex(m =>
                string.Equals(m.PlainName.TrimStart('_'), parameter.Name, StringComparison.OrdinalIgnoreCase)
                && m.Type.TrimEnd('?') == parameter.Type.AnnotatedName().TrimEnd('?'));
            if (index < 0)
                return null;
            matched.Add(index);
        }
        return matched;
    }

    static ISymbol Find(INamedTypeSymbol type, MemberSpec member)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(member.PlainName).FirstOrDefault() is { } symbol)
                return symbol;
        }
        return type;
    }
}
