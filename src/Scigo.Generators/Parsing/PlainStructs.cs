using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>
/// Finds structs that are nothing but their members: every field is a member's own, and no code of the user's runs when a value is made,
/// read or set. Whoever moves the fields' bytes does what the codec does.
/// </summary>
static class PlainStructs
{
    public static bool IsPlain(INamedTypeSymbol type, List<ParsedMember> members) =>
        type.IsValueType
        && members.Count > 0
        && members.All(m => IsField(m.Symbol))
        && type.GetMembers().OfType<IFieldSymbol>().Count(static f => !f.IsStatic && !f.IsConst) == members.Count
        && type.InstanceConstructors.All(static c => c.IsImplicitlyDeclared || !c.Parameters.IsEmpty)
        && !Hooks.HasOnSaving(type)
        && Hooks.FindOnLoaded(type) == LoadedHook.None;

    static bool IsField(ISymbol member) =>
        member is IFieldSymbol || (member is IPropertySymbol && member.DeclaringSyntaxReferences.All(static r => IsAutomatic(r.GetSyntax())));

    // The property of a record's parameter, or one whose accessors the compiler writes.
    static bool IsAutomatic(SyntaxNode property) => property is ParameterSyntax
        || (property is PropertyDeclarationSyntax { AccessorList.Accessors: var accessors, Modifiers: var modifiers }
            && !modifiers.Any(SyntaxKind.PartialKeyword)
            && accessors.All(static a => a is { Body: null, ExpressionBody: null }));
}
