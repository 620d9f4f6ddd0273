using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>Chooses the constructor that generated code calls.</summary>
static class ConstructorParser
{
    public static (Construction Construction, List<ConstructorArgument> Arguments) Parse(INamedTypeSymbol type, List<ParsedMember> members, DiagnosticSink sink)
    {
        var chosen = Choose(type, members);
        // A class that cannot be instantiated has been reported, and members without errors are not all there after one.
        if (chosen.Construction is Construction.Parameters or Construction.ParametersAccessor && chosen.Arguments.Count == 0)
        {
            if (!type.IsAbstract && !type.IsStatic && !sink.HasErrors)
                sink.Add(Descriptors.NoConstructor, type, type.Name, Unmatched(type, members));
            return chosen;
        }
        foreach (var (member, i) in members.Select(static (m, i) => (m, i)))
        {
            if (member.Spec.Setter == MemberSetter.Constructor && !chosen.Arguments.Exists(a => a.Member == i))
                sink.Add(Descriptors.NotSettable, member.Symbol, member.Symbol.Name, MemberAccess.Advice(member.Symbol, type));
        }
        return chosen;
    }

    // The parameterless one, unless a member can only be given to another.
    static (Construction Construction, List<ConstructorArgument> Arguments) Choose(INamedTypeSymbol type, List<ParsedMember> members)
    {
        var hasRequired = RequiredMembers.Of(type).Any();
        var parameterless = type.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty);
        var best = Candidates(type)
            .Select(c => (Constructor: c, Found: c.Parameters.Select(p => ConstructorParameter.Find(p, members)).ToList()))
            .Where(static c => c.Found.TrueForAll(static f => f.Why is null))
            .OrderByDescending(c => c.Found.Count(f => members[f.Member].Spec.Setter == MemberSetter.Constructor))
            .ThenByDescending(static c => c.Found.Count)
            .FirstOrDefault();
        var isNeeded = best.Found?.Exists(f => members[f.Member].Spec.Setter == MemberSetter.Constructor) == true;
        if (parameterless is null || isNeeded)
        {
            var arguments = best.Constructor?.Parameters.Zip(best.Found!, static (p, f) => new ConstructorArgument(f.Member, p.RefKind == RefKind.In)).ToList();
            return (hasRequired || best.Constructor?.IsForbidden() == true ? Construction.ParametersAccessor : Construction.Parameters, arguments ?? []);
        }
        if (parameterless.IsImplicitlyDeclared && type.IsValueType && hasRequired)
            return (Construction.Default, []);
        return (hasRequired || parameterless.IsForbidden() ? Construction.ParameterlessAccessor : Construction.Parameterless, []);
    }

    // Of several that take as many, the same one is chosen in whatever order the files of a type come.
    static IEnumerable<IMethodSymbol> Candidates(INamedTypeSymbol type) => type.InstanceConstructors
        .Where(c => !IsCopyConstructor(c, type))
        .OrderBy(static c => c.ToDisplayString(), StringComparer.Ordinal);

    // What is wrong with the constructor that comes closest.
    static string Unmatched(INamedTypeSymbol type, List<ParsedMember> members) => string.Join(", and ", Candidates(type)
        .Select(c => c.Parameters.Select(p => ConstructorParameter.Find(p, members).Why).OfType<string>().ToList())
        .OrderBy(static reasons => reasons.Count)
        .First());

    static bool IsCopyConstructor(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);
}
