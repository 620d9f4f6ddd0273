using System.Reflection;
using Scigo.Corpus;

namespace Scigo.Tests.Docs;

public class TypesPageTests
{
    [Fact]
    public void ThePageOfTypesSaysWhatTheCorpusWrites()
    {
        var path = Repository.PathOf("docs", "types.md");
        if (Environment.GetEnvironmentVariable("SCIGO_WRITE_DOCS") == "1")
            File.WriteAllText(path, TypesPage.Text());
        Assert.True(
            File.ReadAllText(path).ReplaceLineEndings("\n") == TypesPage.Text(),
            "docs/types.md is out of date: run this test with SCIGO_WRITE_DOCS=1.");
    }

    [Fact]
    public void EveryTypeThatScigoHasAConverterForIsOnThePage()
    {
        var shown = PlaceCase.All.Select(static p => Pattern(p.Type)).ToHashSet();
        var converted = typeof(ModelFile).Assembly.GetCustomAttributes<ConverterAttribute>()
            .SelectMany(static a => a.Converter.GetInterfaces())
            .Where(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IConverter<,>))
            .Select(static i => Pattern(i.GetGenericArguments()[0]))
            .Distinct()
            .ToList();
        Assert.True(converted.Count > 40, $"Only {converted.Count} types have a converter.");
        Assert.Empty(converted.Except(shown));
    }

    // Queue<string> and Queue<T> are one type here, and so are double[,] and T[,].
    static string Pattern(Type type) =>
        type.IsArray ? $"array of rank {type.GetArrayRank()}" : type.IsGenericType ? type.GetGenericTypeDefinition().Name : type.Name;
}
