using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Scigo.Generators.Tests.Support;

/// <summary>An assembly compiled in memory with the generator, and loaded for the time of a test.</summary>
sealed class Loaded : IDisposable
{
    readonly AssemblyLoadContext context = new("test", isCollectible: true);

    Loaded(params ReadOnlySpan<Compilation> compilations)
    {
        foreach (var compilation in compilations)
            Assembly = context.LoadFromStream(Image(compilation));
    }

    public Assembly Assembly { get; } = null!;

    public static Loaded From(string assemblyName, params string[] sources)
    {
        var compilation = Compilations.Generate(Compilations.Of(assemblyName, sources));
        Assert.Empty(Compilations.Analyze(compilation).Where(static d => d.Severity >= DiagnosticSeverity.Warning));
        return new Loaded(compilation);
    }

    /// <summary>
    /// Calls <c>Test.Run()</c> of sources that hold models and a class with that method, which throws when something is wrong.
    /// </summary>
    public static void Run(params string[] sources)
    {
        using var loaded = From("Test", [RoundTrips, .. sources]);
        loaded.Call();
    }

    /// <summary>The same for a source that references the assembly "Library", compiled from another.</summary>
    public static void RunAcross(string library, string source)
    {
        var compilation = Across(library, RoundTrips, source);
        Assert.Empty(Compilations.Analyze(compilation).Where(static d => d.Severity >= DiagnosticSeverity.Warning));
        using var loaded = new Loaded(Generated(library), compilation);
        loaded.Call();
    }

    /// <summary>Returns the compilation of sources that reference the assembly "Library" as a build does: without its private members.</summary>
    public static Compilation Across(string library, params string[] sources)
    {
        var reference = MetadataReference.CreateFromStream(Image(Generated(library), new EmitOptions(metadataOnly: true, includePrivateMembers: false)));
        return Compilations.Generate(Compilations.Of("Test", sources).AddReferences(reference));
    }

    static Compilation Generated(string library) => Compilations.Generate(Compilations.Of("Library", [library]));

    static MemoryStream Image(Compilation compilation, EmitOptions? options = null)
    {
        var image = new MemoryStream();
        var result = compilation.Emit(image, options: options);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        return image;
    }

    public void Call()
    {
        try
        {
            Assembly.GetType("Test")!.GetMethod("Run")!.Invoke(null, null);
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            throw new InvalidOperationException(inner.ToString(), inner);
        }
    }

    public void Dispose() => context.Unload();

    /// <summary>What the sources of tests call.</summary>
    public const string RoundTrips = """
        static class RoundTrip
        {
            public static void Check<T>(T model, Func<T, object?> look) where T : IPersistableModel<T>
            {
                Same(look(model), look(ModelBinary.Deserialize<T>(ModelBinary.Serialize(model))));
                Same(look(model), look(ModelJson.Deserialize<T>(ModelJson.Serialize(model))));
                Same(look(model), look(ModelProtobuf.Deserialize<T>(ModelProtobuf.Serialize(model))));
            }

            static void Same(object? expected, object? actual)
            {
                if (!Equals(expected, actual))
                    throw new Exception($"expected {expected}, found {actual}");
            }
        }
        """;
}
