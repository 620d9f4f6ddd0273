using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>Finds out what the catalog of an assembly needs to know.</summary>
static class AssemblyParser
{
    public static AssemblySpec Parse(Compilation compilation, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var isRecent = Language.IsRecent(compilation, out _);
        var isExecutable = compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
        return new AssemblySpec(
            Namespace(compilation),
            isExecutable && isRecent,
            Providers(compilation, KnownNames.CatalogProviderAttribute),
            Providers(compilation, KnownNames.FormatProviderAttribute),
            isRecent ? Instances(compilation).ToEquatableArray() : default);
    }

    // The classes that referenced assemblies name in an attribute, in the same order for every compiler.
    static EquatableArray<string> Providers(Compilation compilation, string attribute) => WithModels(compilation)
        .Select(a => a.FindAttribute(attribute)?.Argument<INamedTypeSymbol>()?.FullName())
        .OfType<string>()
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>Returns the closed generic models that the assembly lists, and those that they name.</summary>
    public static IEnumerable<WireSpec> Instances(Compilation compilation) => compilation.Assembly.GetAttributes()
        .Where(static a => a.AttributeClass?.Is(KnownNames.InstanceAttribute) == true)
        .Select(static a => a.Argument<INamedTypeSymbol>())
        .Where(static type => type is { IsGenericType: true, IsUnboundGenericType: false })
        .SelectMany(type =>
        {
            var wires = new WireParser(compilation, compilation.Assembly, new DiagnosticSink(type!, null));
            return wires.ParseInstance(type!) is { } wire && ClosedMembers.Generics(wire, wires, compilation) is { } generics
                ? generics.Where(CatalogEntries.IsInstance)
                : [];
        });

    /// <summary>Returns the referenced assemblies that may hold models or converters: the runtime and those that reference it.</summary>
    public static IEnumerable<IAssemblySymbol> WithModels(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols.Where(
        static a => a.Name == KnownNames.Runtime || a.Modules.Any(static m => m.ReferencedAssemblies.Any(static r => r.Name == KnownNames.Runtime)));

    // The assembly's name; where a type has it already, as in a one-file program, or has the catalog's, with an underscore.
    static string Namespace(Compilation compilation)
    {
        var parts = new List<string>();
        INamespaceSymbol? current = compilation.Assembly.GlobalNamespace;
        foreach (var part in NameParts(compilation))
        {
            var name = current?.GetTypeMembers(part).IsEmpty == false ? part + "_" : part;
            current = current?.GetNamespaceMembers().FirstOrDefault(n => n.Name == name);
            parts.Add(name.Escaped());
        }
        if (current?.GetTypeMembers(HintNames.Catalog).IsEmpty == false)
            parts[parts.Count - 1] += "_";
        return string.Join(".", parts);
    }

    /// <summary>Returns the names of types that would get in the way of the catalog's.</summary>
    public static IEnumerable<string> Names(Compilation compilation) => NameParts(compilation).Append(HintNames.Catalog);

    // The identifiers that the assembly's name consists of.
    static IEnumerable<string> NameParts(Compilation compilation) => (compilation.AssemblyName ?? "").Split('.').Select(Identifier);

    static string Identifier(string part)
    {
        var name = new string([.. part.Select(static c => char.IsLetterOrDigit(c) ? c : '_')]);
        return name.Length == 0 || char.IsDigit(name[0]) ? "_" + name : name;
    }
}
