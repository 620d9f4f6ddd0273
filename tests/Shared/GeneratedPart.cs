using System.Runtime.CompilerServices;

namespace Scigo.Tests.Shared;

/// <summary>A part of a page of the documentation that a test writes: from a line <c>&lt;!-- name --&gt;</c> to <c>&lt;!-- end --&gt;</c>.
/// SCIGO_UPDATE_DOCS=1 writes it anew.</summary>
static class GeneratedPart
{
    /// <summary>Asserts that a page has a part as it should be.</summary>
    /// <param name="page">The page's file in docs.</param>
    /// <param name="name">The part's name.</param>
    /// <param name="expected">What it should be.</param>
    /// <param name="here">The caller's file; left out.</param>
    internal static void Check(string page, string name, string expected, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Root(here), "docs", page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var mark = $"<!-- {name} -->\n";
        var start = text.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        Assert.True(start >= mark.Length, $"docs/{page} has no line {mark}");
        var end = text.IndexOf("\n<!-- end -->", start - 1, StringComparison.Ordinal) + 1;
        Assert.True(end > 0, $"docs/{page}: the part {name} does not end: add a line <!-- end -->.");
        if (Environment.GetEnvironmentVariable("SCIGO_UPDATE_DOCS") == "1")
            File.WriteAllText(path, text[..start] + expected + text[end..]);
        else
            Assert.True(text[start..end] == expected, $"docs/{page}, {name}, is out of date: run this test with SCIGO_UPDATE_DOCS=1. It should be\n\n{expected}");
    }

    static string Root(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "Scigo.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests are run from where they were built.");
        return folder;
    }
}
