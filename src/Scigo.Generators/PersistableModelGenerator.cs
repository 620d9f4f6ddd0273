using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Scigo.Generators.Baselines;
using Scigo.Generators.Caching;
using Scigo.Generators.Emitting;
using Scigo.Generators.Model;

namespace Scigo.Generators;

/// <summary>
/// The pipeline: symbols become models, models become source. Diagnostics are the analyzer's, so that nothing here depends on where
/// in a file something stands.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PersistableModelGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is TypeDeclarationSyntax { AttributeLists.Count: > 0 },
                static (found, cancellation) => ModelCache.Model((TypeDeclarationSyntax)found.Node, found.SemanticModel.Compilation, cancellation))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(Steps.Models);

        var schemas = models
            .Select(static (model, _) => SchemaTexts.Of(model))
            .Collect()
            .Select(static (all, _) => new SchemaTable(all))
            .WithTrackingName(Steps.Schemas);

        var ambiguous = models
            .Select(static (model, _) => model.HintName)
            .Collect()
            .Select(static (all, _) => HintNames.Ambiguous(all).ToEquatableArray())
            .WithTrackingName(Steps.Ambiguous);

        var assembly = context.CompilationProvider
            .Select(static (compilation, cancellation) => ModelCache.Assembly(compilation, cancellation))
            .WithTrackingName(Steps.Assembly);

        var shipped = context.AdditionalTextsProvider
            .Where(static file => Path.GetFileName(file.Path) == Baseline.ShippedName)
            .Select(static (file, cancellation) => file.GetText(cancellation)?.ToString() ?? "")
            .Collect()
            .Select(static (texts, _) => ShippedSpec.Of(texts))
            .WithTrackingName(Steps.Shipped);

        var resolved = models
            .Combine(schemas)
            .Combine(ambiguous)
            .Combine(shipped.Combine(assembly).Select(static (all, _) => (Releases: all.Left, Access: ShippedEmitter.Access(all.Right))))
            .Select(static (all, _) => ResolvedModel.Of(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right.Releases, all.Right.Access))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(Steps.Resolved);

        context.RegisterSourceOutput(resolved, static (output, model) => output.AddSource(model.HintName + ".g.cs", ModelEmitter.Emit(model)));

        var entries = resolved
            .SelectMany(static (model, _) => CatalogEntries.Of(model.Model))
            .Collect()
            .Select(static (all, _) => CatalogEntries.Ordered(all).ToEquatableArray())
            .WithTrackingName(Steps.Entries);

        var complete = resolved
            .Select(static (model, _) => model.Model.WireName)
            .Collect()
            .Select(static (all, _) => all.OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray());

        context.RegisterSourceOutput(entries.Combine(complete).Combine(assembly).Combine(shipped), static (output, all) =>
        {
            if (CatalogEmitter.Emit(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right) is { } source)
                output.AddSource(HintNames.Catalog + ".g.cs", source);
        });
    }

    /// <summary>The names of the pipeline's steps, for the tests that watch what is cached.</summary>
    public static class Steps
    {
        public const string Models = nameof(Models);
        public const string Schemas = nameof(Schemas);
        public const string Ambiguous = nameof(Ambiguous);
        public const string Resolved = nameof(Resolved);
        public const string Entries = nameof(Entries);
        public const string Shipped = nameof(Shipped);
        public const string Assembly = nameof(Assembly);
    }
}
