using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Scigo.Generators.Parsing;

/// <summary>Questions about symbols.</summary>
static class SymbolExtensions
{
    static readonly SymbolDisplayFormat WithNullability = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Returns the fully qualified name, without nullable annotations.</summary>
    public static string FullName(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Returns the fully qualified name, with nullable annotations.</summary>
    public static string AnnotatedName(this ITypeSymbol type) => type.ToDisplayString(WithNullability);

    /// <summary>Returns a name as it is written where it is declared: some contextual keywords cannot name a type otherwise.</summary>
    public static string Escaped(this string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>Returns the attribute of the given class, or <c>null</c>.</summary>
    public static AttributeData? FindAttribute(this ISymbol symbol, string fullName)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.Is(fullName))
                return attribute;
        }
        return null;
    }

    /// <summary>Returns the parameter that a record's property is declared by, or <c>null</c>.</summary>
    public static ParameterSyntax? PositionalParameter(this ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Select(static r => r.GetSyntax()).OfType<ParameterSyntax>().FirstOrDefault();

    /// <summary>Whether the compiler refuses to let a member be named: it is obsolete, as an error.</summary>
    public static bool IsForbidden(this ISymbol symbol) =>
        symbol.FindAttribute("System.ObsoleteAttribute")?.ConstructorArguments is { Length: 2 } arguments && arguments[1].Value is true
        || symbol is IMethodSymbol { AssociatedSymbol: { } property } && property.IsForbidden();

    /// <summary>Whether the type has the given metadata name, as <c>Scigo.MemberAttribute</c> or <c>Scigo.NDArray`1</c>, whatever closes it.</summary>
    public static bool Is(this ITypeSymbol type, string fullName)
    {
        var end = type is INamedTypeSymbol { Arity: > 0 and < 10 and var arity }
            ? fullName[fullName.Length - 1] == '0' + arity && fullName[fullName.Length - 2] == '`' ? fullName.Length - 2 : -1
            : fullName.Length;
        if (end < 0 || type.ContainingType is not null)
            return false;
        INamespaceOrTypeSymbol? level = type;
        while (level is not null and not INamespaceSymbol { IsGlobalNamespace: true })
        {
            // Without making strings: every attribute of every member is asked for several names.
            var start = end - level.Name.Length;
            if (start < 0 || string.CompareOrdinal(fullName, start, level.Name, 0, level.Name.Length) != 0 || (start > 0 && fullName[start - 1] != '.'))
                return false;
            end = start - 1;
            level = level.ContainingNamespace;
        }
        return end == -1;
    }

    /// <summary>Returns the only constructor argument of an attribute, or the default when it is of another type, or in error.</summary>
    public static T? Argument<T>(this AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Value is T value ? value : default;

    /// <summary>Returns a named argument of an attribute.</summary>
    public static T Named<T>(this AttributeData attribute, string name, T otherwise)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Value is T value)
                return value;
        }
        return otherwise;
    }

    /// <summary>Returns the type and its base classes, from the most derived, without those of the BCL that all types have.</summary>
    public static IEnumerable<INamedTypeSymbol> Hierarchy(this INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            yield return current;
    }

    /// <summary>Returns the type of a property or field.</summary>
    public static ITypeSymbol MemberType(this ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    /// <summary>Returns T for <c>T?</c> of a value type, other types as they are.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? ((INamedTypeSymbol)type).TypeArguments[0] : type;

    /// <summary>
    /// Whether a value of this type may be null, as far as its declaration says. Code without annotations says so of all references; <c>T?</c>
    /// of a type parameter is null where a reference closes it.
    /// </summary>
    public static bool MayBeNull(this ITypeSymbol type) => type.IsReferenceType
        ? type.NullableAnnotation != NullableAnnotation.NotAnnotated
        : type is ITypeParameterSymbol { NullableAnnotation: NullableAnnotation.Annotated };
}
