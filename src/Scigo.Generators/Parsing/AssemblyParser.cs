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
        var isExecutable = compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
        var catalogs = WithModels(compilation)
            .Select(static a => a.FindAttribute(KnownNames.CatalogProviderAttribute)?.Argument<INamedTypeSymbol>()?.FullName())
            .OfType<string>()
            .OrderBy(static name => name, StringComparer.Ordinal);
        return new AssemblySpec(
            Namespace(compilation.AssemblyName), isExecutable, catalogs.ToEquatableArray(), Instances(compilation).ToEquatableArray());
    }

    static IEnumerable<WireSpec> Instances(Compilation compilation)
    {
        foreach (var attribute in compilation.Assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.Is(KnownNames.InstanceAttribute) == true
                && attribute.Argument<INamedTypeSymbol>() is { IsGenericType: true, IsUnboundGenericType: false } type
                && new WireParser(compilation, new DiagnosticSink(null)).ParseInstance(type) is { } wire
                && CatalogEntries.IsInstance(wire))
                yield return wire;
        }
    }

    /// <summary>Returns the referenced assemblies that may hold models or converters: the runtime and those that reference it.</summary>
    public static IEnumerable<IAssemblySymbol> WithModels(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols.Where(
        static a => a.Name == KnownNames.Runtime || a.Modules.Any(static m => m.ReferencedAssemblies.Any(static r => r.Name == KnownNames.Runtime)));

    static string Namespace(string? assemblyName)
    {
        var parts = (assemblyName ?? "").Split('.').Select(static p => new string([.. p.Select(static c => char.IsLetterOrDigit(c) ? c : '_')]));
        return string.Join(".", parts.Select(static p => p.Length == 0 || char.IsDigit(p[0]) ? "_" + p : p));
    }
}
