using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>Models that stand for a type which cannot be annotated: each is the converter of that type to itself.</summary>
static class Surrogates
{
    // An edit changes one tree: the others are not searched again.
    static readonly ConditionalWeakTable<SyntaxTree, List<TypeDeclarationSyntax>> Declarations = new();

    /// <summary>Returns the surrogates that a compilation declares.</summary>
    public static IEnumerable<INamedTypeSymbol> In(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var declaration in DeclaredIn(tree))
            {
                if (compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration) is INamedTypeSymbol type && TargetOf(type) is not null)
                    yield return type;
            }
        }
    }

    /// <summary>Returns the types of a file that look like surrogates.</summary>
    public static IReadOnlyList<TypeDeclarationSyntax> DeclaredIn(SyntaxTree tree) => Declarations.GetValue(tree, static t => [.. Find(t)]);

    /// <summary>Returns the type that a model stands for, or <c>null</c>; of a generic one the type over the model's arguments.</summary>
    public static ITypeSymbol? TargetOf(INamedTypeSymbol model)
    {
        var target = model.FindAttribute(KnownNames.PersistableModelAttribute)?.Named<ITypeSymbol?>("For", null);
        if (target is not INamedTypeSymbol { IsUnboundGenericType: true } generic)
            return target is null or { TypeKind: TypeKind.Error } || model.TypeParameters.Length > 0 ? null : target;
        return generic.TypeParameters.Length == model.TypeParameters.Length && generic.ContainingType?.IsGenericType != true
            ? generic.OriginalDefinition.Construct([.. model.TypeArguments], [.. model.TypeArguments.Select(static _ => NullableAnnotation.NotAnnotated)])
            : null;
    }

    /// <summary>Returns the <c>IConverter</c> that a surrogate with conversion operators gets from the generator, or <c>null</c>.</summary>
    public static INamedTypeSymbol? ConverterOf(INamedTypeSymbol model)
    {
        if (TargetOf(model) is not { } target || !HasOperators(model, target))
            return null;
        var contract = model.FindAttribute(KnownNames.PersistableModelAttribute)!.AttributeClass!.ContainingAssembly.GetTypeByMetadataName(KnownNames.Converter);
        return contract?.Construct([target, model], [NullableAnnotation.NotAnnotated, NullableAnnotation.NotAnnotated]);
    }

    /// <summary>Reports a surrogate that cannot convert its type, and one whose type is persisted without it.</summary>
    public static void Check(INamedTypeSymbol model, AttributeData attribute, Compilation compilation, DiagnosticSink sink)
    {
        if (attribute.Named<ITypeSymbol?>("For", null) is not { TypeKind: not TypeKind.Error } declared)
            return;
        if (TargetOf(model) is not { } target)
            Refuse(declared, "a generic surrogate is for a generic type with as many type parameters, named as typeof(Grid<>)");
        else if (!ConverterTable.Pairs(model).Any(p => SymbolEqualityComparer.Default.Equals(p.TypeArguments[0], target) && SymbolEqualityComparer.Default.Equals(p.TypeArguments[1], model)))
            Refuse(target, Advice(model, target));
        else if (new WireParser(compilation, model, new DiagnosticSink(model, null)).ParseInstance(target) is not { Kind: WireKind.Converted } wire)
            Refuse(target, "that type is persisted as it is; leave out For");
        else if (wire.Converter != model.FullName())
            Refuse(target, $"'{wire.Converter.Replace("global::", "")}' converts it already; keep one of them");

        void Refuse(ITypeSymbol type, string why) => sink.Add(Descriptors.BadSurrogate, attribute, model, model.Name, TypeAdvice.Short(type), why);
    }

    static string Advice(INamedTypeSymbol model, ITypeSymbol target)
    {
        var (type, name) = (TypeAdvice.Short(target), TypeAdvice.Short(model));
        return AllowsOperators(model, target)
            ? $"declare 'public static implicit operator {name}({type} value)' and 'public static implicit operator {type}({name} value)'"
            : $"let it implement IConverter<{type}, {name}>, as C# has no operators for that type";
    }

    // C# has no conversions from and to interfaces and base classes.
    static bool AllowsOperators(INamedTypeSymbol model, ITypeSymbol target) => target.TypeKind != TypeKind.Interface
        && target.SpecialType != SpecialType.System_Object
        && !model.Hierarchy().Any(level => SymbolEqualityComparer.Default.Equals(level, target));

    static bool HasOperators(INamedTypeSymbol model, ITypeSymbol target) => HasOperator(model, target, model) && HasOperator(model, model, target);

    static bool HasOperator(INamedTypeSymbol model, ITypeSymbol from, ITypeSymbol to) => model.GetMembers().OfType<IMethodSymbol>().Any(
        m => m is { MethodKind: MethodKind.Conversion, Parameters.Length: 1 }
            && SymbolEqualityComparer.Default.Equals(m.Parameters[0].Type, from)
            && SymbolEqualityComparer.Default.Equals(m.ReturnType, to));

    static IEnumerable<TypeDeclarationSyntax> Find(SyntaxTree tree) => tree.GetRoot()
        .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .OfType<TypeDeclarationSyntax>()
        .Where(static type => type.AttributeLists.SelectMany(static list => list.Attributes).Any(HasFor));

    static bool HasFor(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.Any(static a => a.NameEquals?.Name.Identifier.ValueText == "For") == true;
}
