using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Scigo.Generators.Baselines;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Evolution;

/// <summary>
/// The two programs: one compiled from the old code of all changes, one from the new code with the old one's baseline. Both are loaded,
/// and what one writes the other reads.
/// </summary>
sealed class Worlds
{
    static readonly Lazy<Worlds> Made = new(static () => new Worlds());

    Worlds()
    {
        var old = Compile("Old", static c => c.Old);
        Baseline = "release 1.0\n\n" + BaselineText.Record("", "", Recorded(old, ""));
        var now = Compile("New", static c => c.New, Baseline);
        Diagnostics = now.Diagnostics;
        (Old, New) = (new World(old.Compilation), new World(now.Compilation));
    }

    public static Worlds All => Made.Value;

    public World Old { get; }

    public World New { get; }

    /// <summary>What the old code was recorded as.</summary>
    public string Baseline { get; }

    /// <summary>What is said about the new code.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public static string SpaceOf(int change) => "c" + change.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns what is said about one change: in its file, or in its lines of the baseline.</summary>
    public Diagnostic[] DiagnosticsOf(int change) => [.. Diagnostics.Where(d =>
        d.Location.GetLineSpan().Path == SpaceOf(change) + ".cs" || d.GetMessage(CultureInfo.InvariantCulture).Contains($"\"{SpaceOf(change)}.", StringComparison.Ordinal))];

    static (Compilation Compilation, IReadOnlyList<Diagnostic> Diagnostics) Compile(string name, Func<Change, Code> side, string baseline = "")
    {
        var compilation = Compilations.Of(name, []).AddSyntaxTrees(
            Changes.All.Select((c, i) => Compilations.Tree(side(c).Source(SpaceOf(i)), SpaceOf(i) + ".cs")));
        AdditionalText[] files = [new TextFile(Scigo.Generators.Baselines.Baseline.ShippedName, baseline)];
        Compilations.Driver().AddAdditionalTexts([.. files]).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.Empty(Compilations.Errors(generated));
        var found = generated
            .WithAnalyzers(Compilations.Analyzers, new AnalyzerOptions([.. files]))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.Empty(found.Where(static d => d.Severity == DiagnosticSeverity.Error && !d.Id.StartsWith("SCIGO2", StringComparison.Ordinal)));
        return (generated, found);
    }

    // What the code fix would write.
    static IEnumerable<string> Recorded((Compilation Compilation, IReadOnlyList<Diagnostic> Diagnostics) code, string _) =>
        code.Diagnostics.Where(static d => d.Id == "SCIGO212").SelectMany(static d => d.Properties[BaselineAnalyzer.Lines]!.Split('\n'));
}

/// <summary>One program.</summary>
sealed class World
{
    readonly Assembly assembly;
    readonly ModelOptions options;

    public World(Compilation compilation)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        assembly = new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true).LoadFromStream(image);
        var catalog = assembly.GetType($"{compilation.AssemblyName}.AssemblyModels")!.GetProperty("Catalog")!.GetValue(null)!;
        options = new ModelOptions { Catalog = (ModelCatalog)catalog };
    }

    public string Seen(int change) => Look(change, Call(change, "Make")!);

    public byte[] Write(int change, string format)
    {
        var model = Call(change, "Make")!;
        var stream = new MemoryStream();
        switch (format)
        {
            case "record": return ModelBinary.Serialize(model, options);
            case "JSON": return ModelJson.Serialize(model, options);
            case "protobuf": return ModelProtobuf.Serialize(model, options);
            default:
                ModelFile.Save(model, stream, options: options);
                return stream.ToArray();
        }
    }

    /// <summary>Returns what is to be seen of data, or why it is refused.</summary>
    public string Read(int change, string format, byte[] data)
    {
        try
        {
            return Look(change, format switch
            {
                "record" => ModelBinary.Deserialize(data, options),
                "JSON" => ModelJson.Deserialize(data, options),
                "protobuf" => ModelProtobuf.Deserialize(data, options),
                _ => ModelFile.Load(new MemoryStream(data), options),
            });
        }
        catch (ModelFormatException e)
        {
            return "refused: " + e.Message;
        }
    }

    public ulong Fingerprint(int change) => ((IPersistableModel)Call(change, "Make")!).Codec.Fingerprint;

    string Look(int change, object model) => Text(Call(change, "Look", model));

    object? Call(int change, string method, params object[] arguments)
    {
        try
        {
            return assembly.GetType(Worlds.SpaceOf(change) + ".Sample")!.GetMethod(method)!.Invoke(null, arguments);
        }
        catch (TargetInvocationException e) when (e.InnerException is InvalidCastException)
        {
            return "another type";
        }
    }

    static string Text(object? value) => value switch
    {
        null => "null",
        string text => text,
        IDictionary map => "{" + string.Join(", ", map.Keys.Cast<object>().Select(k => $"{Text(k)}: {Text(map[k])}")) + "}",
        IEnumerable items => "[" + string.Join(", ", items.Cast<object>().Select(Text)) + "]",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
