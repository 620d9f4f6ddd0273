using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Scigo.Generators.Benchmarks;

/// <summary>What a first run makes Roslyn do, done without the generator: the compiler has to do most of it anyway, and keeps it.</summary>
static class RoslynsShare
{
    /// <summary>Binds what the models declare: members, their types and attributes.</summary>
    public static Cost OfBinding()
    {
        var compilation = new Subject(tracked: false).Compilation;
        return Cost.Of(() =>
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                var semantics = compilation.GetSemanticModel(tree);
                foreach (var node in tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax>())
                {
                    var type = (INamedTypeSymbol)semantics.GetDeclaredSymbol(node)!;
                    Bind(type);
                    foreach (var member in type.GetMembers())
                        Bind(member);
                }
            }
        });
    }

    /// <summary>Parses the sources that were generated.</summary>
    public static Cost OfParsing(Subject subject)
    {
        var texts = subject.Result.GeneratedSources.Select(static s => s.SourceText.ToString()).ToList();
        return Cost.Of(() =>
        {
            foreach (var text in texts)
                CSharpSyntaxTree.ParseText(text, encoding: Encoding.UTF8).GetRoot();
        });
    }

    static void Bind(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
            _ = (attribute.ConstructorArguments, attribute.NamedArguments);
        _ = symbol switch
        {
            INamedTypeSymbol type => (object?)(type.BaseType, type.AllInterfaces, type.InstanceConstructors),
            IPropertySymbol property => property.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            IFieldSymbol field => field.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            IMethodSymbol method => method.Parameters,
            _ => null,
        };
    }
}
