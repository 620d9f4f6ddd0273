using System.Globalization;
using Microsoft.CodeAnalysis;
using Scigo.Generators.Compatibility;

namespace Scigo.Generators.Tests.Evolution;

/// <summary>
/// Every kind of change: what the analyzer says about it is proved on real bytes, which the old program writes and the new one reads, and
/// the other way round.
/// </summary>
public class ChangeTests
{
    static readonly (string Name, Formats Format)[] Written = [("file", Formats.Files), ("JSON", Formats.Json), ("protobuf", Formats.Protobuf)];

    public static TheoryData<int, string> All
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < Changes.All.Count; i++)
                data.Add(i, Changes.All[i].What);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void TheAnalyzerSaysIt(int change, string what)
    {
        var expected = Changes.All[change].Says;
        var found = Worlds.All.DiagnosticsOf(change);
        Assert.True(
            found.Select(static d => d.Id).Distinct().Order(StringComparer.Ordinal).SequenceEqual(expected?.Split(' ') ?? []),
            $"{what}: {string.Join("\n", found.Select(static d => d.ToString()))}");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void OldDataIsReadByNewCodeAsTheTableSays(int change, string what)
    {
        var row = Changes.All[change];
        Assert.Equal((row.OldBy, row.OldMistakenBy), ReadBy(change, Worlds.All.Old, Worlds.All.New, row.OldSeen, what));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void NewDataIsReadByOldCodeAsTheTableSays(int change, string what)
    {
        var row = Changes.All[change];
        Assert.Equal((row.NewBy, row.NewMistakenBy), ReadBy(change, Worlds.All.New, Worlds.All.Old, row.NewSeen, what));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ItIsAnErrorIfOldDataIsLost(int change, string what)
    {
        var row = Changes.All[change];
        var isError = Worlds.All.DiagnosticsOf(change).Any(static d => d.Severity == DiagnosticSeverity.Error);
        Assert.True(isError == (row.OldBy != Formats.All || row.IsPrecaution), what);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void OldRecordsAreReadByTheBaselineAsFilesAreByTheirSchemas(int change, string what)
    {
        var row = Changes.All[change];
        var seen = Worlds.All.New.Read(change, "record", Worlds.All.Old.Write(change, "record"));
        Assert.True((seen == row.OldSeen) == row.OldBy.HasFlag(Formats.Files), $"{what}: {seen}");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void NewRecordsAreReadByOldCodeOnlyIfTheLayoutIsTheSame(int change, string what)
    {
        var seen = Worlds.All.Old.Read(change, "record", Worlds.All.New.Write(change, "record"));
        var isSame = Worlds.All.Old.Fingerprint(change) == Worlds.All.New.Fingerprint(change);
        var isRead = isSame && (seen == Changes.All[change].NewSeen) == Changes.All[change].NewBy.HasFlag(Formats.Files);
        Assert.True(isRead || seen.StartsWith("refused", StringComparison.Ordinal), $"{what}: {seen}");
    }

    [Fact]
    public void TheMessageSaysWhetherOlderCodeReadsNewData()
    {
        for (var i = 0; i < Changes.All.Count; i++)
        {
            foreach (var recorded in Worlds.All.DiagnosticsOf(i).Where(static d => d.Id == "SCIGO212").Select(static d => d.GetMessage(CultureInfo.InvariantCulture)))
                Assert.True(
                    Changes.All[i].NewBy != Formats.All || !recorded.Contains("older code refuses", StringComparison.Ordinal), $"{Changes.All[i]}: {recorded}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void TheMessageNamesTheFormatsThatAreLost(int change, string what)
    {
        var lost = Formats.All & ~Changes.All[change].OldBy;
        foreach (var d in Worlds.All.DiagnosticsOf(change).Where(static d => d.Id is "SCIGO202" or "SCIGO203"))
        {
            var named = d.Id == "SCIGO203" ? Formats.Protobuf : Enumerable.Range(1, (int)Formats.All).Select(static f => (Formats)f).Single(f => d.GetMessage(CultureInfo.InvariantCulture).Contains($" as which {f.Words()} written", StringComparison.Ordinal));
            Assert.True((lost & ~named) == Formats.None, $"{what}: {d}");
        }
    }

    [Fact]
    public void ThereAreFortyKindsAtLeast() => Assert.True(Changes.All.Select(static c => c.What).Distinct().Count() >= 40);

    // What does not arrive as it should is refused, with an error that says where, or the table says that it is not.
    static (Formats Read, Formats Mistaken) ReadBy(int change, World writer, World reader, string expected, string what)
    {
        var (right, mistaken) = (Formats.None, Formats.None);
        foreach (var (name, format) in Written)
        {
            var seen = reader.Read(change, name, writer.Write(change, name));
            Console.WriteLine($"{what}, {name}: {seen}");
            if (seen == expected)
                right |= format;
            else if (!seen.StartsWith("refused", StringComparison.Ordinal))
                mistaken |= format;
        }
        return (right, mistaken);
    }
}
