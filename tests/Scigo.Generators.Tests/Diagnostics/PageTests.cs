using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Diagnostics;

/// <summary>Every diagnostic has a page whose code is what it says, a trigger and a line in the release notes.</summary>
public partial class PageTests
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. typeof(Descriptors).GetFields().Select(static f => f.GetValue(null)).OfType<DiagnosticDescriptor>()];

    public static TheoryData<string> Ids => new(All.Select(static d => d.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void ThePagesTitleIsTheDiagnostics(string id)
    {
        var descriptor = All.Single(d => d.Id == id);
        Assert.StartsWith($"# {id}: {descriptor.Title}\n\n", Page(id));
        Assert.EndsWith($"/docs/diagnostics/{id}.md", descriptor.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheWrongCodeOfThePageGivesThatDiagnosticAndNoOther(string id)
    {
        var compilation = Compile(id, "Wrong");
        Assert.Equal([id], Compilations.Analyze(compilation, Baseline(id, "Wrong")).Select(static d => d.Id).Distinct());
        // That one explains an error of the compiler's.
        Assert.Equal(id == "SCIGO301" ? ["CS0311"] : [], Compilations.Errors(compilation).Select(static d => d.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheRightCodeOfThePageGivesNone(string id)
    {
        var compilation = Compile(id, "Right");
        Assert.Empty(Compilations.Analyze(compilation, Baseline(id, "Right")));
        Assert.Empty(Compilations.Errors(compilation));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheDiagnosticHasATrigger(string id) => Assert.Contains(
        typeof(PageTests).Assembly.GetTypes().SelectMany(static t => t.GetMethods(BindingFlags.Instance | BindingFlags.Public)),
        m => m.Name.StartsWith(id + "_", StringComparison.Ordinal) && m.GetCustomAttribute<FactAttribute>() is not null);

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheReleaseNotesNameTheDiagnostic(string id)
    {
        var descriptor = All.Single(d => d.Id == id);
        var notes = new[] { "Shipped", "Unshipped" }
            .SelectMany(static n => File.ReadLines(Repository.PathOf("src", "Scigo.Generators", $"AnalyzerReleases.{n}.md")));
        Assert.Contains($"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}", notes);
    }

    [Fact]
    public void EveryPageIsOfADiagnostic() => Assert.Equal(
        All.Select(static d => d.Id + ".md").Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.PathOf("docs", "diagnostics"), "SCIGO*.md").Select(static f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));

    [Fact]
    public void IdsAreUniqueAndSupportedByAnAnalyzer()
    {
        Assert.Distinct(All.Select(static d => d.Id));
        var supported = Compilations.Analyzers.SelectMany(static a => a.SupportedDiagnostics);
        Assert.Equal(All.Select(static d => d.Id).Order(StringComparer.Ordinal), supported.Select(static d => d.Id).Distinct().Order(StringComparer.Ordinal));
    }

    static string Page(string id) => File.ReadAllText(Repository.PathOf("docs", "diagnostics", id + ".md")).ReplaceLineEndings("\n");

    static Compilation Compile(string id, string which)
    {
        var code = Block(which).Match(Page(id));
        Assert.True(code.Success, $"{id} has no block \"{which}\"");
        var source = code.Groups[1].Value;
        if (source.Split("// in another assembly\n") is [var library, var application])
            return Loaded.Across(library, application);
        if (source.Split("// in a file of another generator\n") is [var file, var output])
            return Compilations.WithOther(Compilations.Generate(Compilations.Of(file)), output);
        var version = LanguageVersion().Match(source);
        var options = new CSharpParseOptions(LanguageVersionFacts.TryParse(version.Groups[1].Value, out var parsed) ? parsed : Compilations.Parsing.LanguageVersion);
        var assembly = AssemblyName().Match(source);
        return Compilations.Generate(Compilations.Of(assembly.Success ? assembly.Groups[1].Value : "Test", [source], options));
    }

    // The texts that come last before the code.
    static ImmutableArray<AdditionalText> Baseline(string id, string which)
    {
        var before = Page(id)[..Block(which).Match(Page(id)).Index];
        return [.. BaselineBlock().Matches(before).Select(static m => new TextFile($"Scigo.{m.Groups[1].Value}.txt", m.Groups[2].Value)).Reverse().DistinctBy(static f => f.Path)];
    }

    static Regex Block(string which) => new($@"^{which}:\n\n```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);

    [GeneratedRegex(@"^(Shipped|Unshipped):\n\n```text\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex BaselineBlock();

    [GeneratedRegex(@"^// assembly (\S+)$", RegexOptions.Multiline)]
    private static partial Regex AssemblyName();

    [GeneratedRegex("<LangVersion>(.*)</LangVersion>")]
    private static partial Regex LanguageVersion();
}
