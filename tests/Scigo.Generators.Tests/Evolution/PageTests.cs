using Scigo.Generators.Compatibility;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Evolution;

public class PageTests
{
    const string Mark = "<!-- changes -->\n";

    [Fact]
    public void ThePageHasEveryKindOfChange()
    {
        var path = Repository.PathOf("docs", "evolution.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (before, table) = (page[..(page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)], Table());
        if (Environment.GetEnvironmentVariable("SCIGO_UPDATE_DOCS") == "1")
            File.WriteAllText(path, page = before + table);
        Assert.True(before + table == page, "Refresh docs/evolution.md: SCIGO_UPDATE_DOCS=1 dotnet test tests/Scigo.Generators.Tests --filter Evolution.PageTests");
    }

    static string Table() => "| change | compiler | old data in new code | new data in old code |\n|---|---|---|---|\n" + string.Concat(Changes.All.Select(
        static c => $"| {c.What.Replace("<", "&lt;", StringComparison.Ordinal)} | {Says(c)} | {By(c.OldBy, c.OldMistakenBy)} | {By(c.NewBy, c.NewMistakenBy)} |\n"));

    static string Says(Change change) => change.Says is null
        ? "nothing"
        : string.Join(", ", change.Says.Split(' ').Where(static id => id != "SCIGO212").DefaultIfEmpty("SCIGO212").Select(static id => id == "SCIGO212" ? "to be recorded" : $"error [{id}](diagnostics/{id}.md)"));

    static string By(Formats read, Formats mistaken) => (read switch
    {
        Formats.All => "all",
        Formats.None => "none",
        _ => read.Words(),
    }) + (mistaken == Formats.None ? "" : $"; mistaken by {(mistaken == Formats.All ? "all" : mistaken.Words())}");
}
