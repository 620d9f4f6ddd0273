using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Diagnostics;

/// <summary>Triggers of the diagnostics that compare with a baseline, each at its place.</summary>
public class BaselineDiagnosticTests
{
    const string Shipped = """
        release 1.0
        a.m version 1
        a.m 1 x float64
        a.m 2 y string
        """;

    [Fact]
    public Task WithoutABaselineNothingIsCompared() => ModelAnalyzerTest.Reports(
        """[PersistableModel("a.m")] public partial class M { [Member(1)] public string X { get; set; } = ""; }""");

    [Fact]
    public Task WhatIsAsItWasShippedIsInOrder() => ModelAnalyzerTest.ReportsAgainst(Shipped, """
        [PersistableModel("a.m")] public partial class M { [Member(1)] public double X { get; set; } [Member(2)] public string Y { get; set; } = ""; }
        """);

    [Fact]
    public Task SCIGO202_TypesDoNotBecomeNarrower() => ModelAnalyzerTest.ReportsAgainst(Shipped, """
        [PersistableModel("a.m")] public partial class M { [Member(1)] public float {|SCIGO202:X|} { get; set; } [Member(2)] public string Y { get; set; } = ""; }
        """);

    [Fact]
    public Task SCIGO202_AllReleasesCount() => ModelAnalyzerTest.ReportsAgainst(
        """
        release 1.0
        a.m version 1
        a.m 1 x float64
        release 2.0
        a.m 1 x nullable<float64>
        """,
        """[PersistableModel("a.m")] public partial class M { [Member(1)] public double? {|SCIGO212:X|} { get; set; } }""",
        "a.m 1 x list<float64>");

    [Fact]
    public Task SCIGO203_NumbersInAnArrayAreNotTakenForOthersByProtobuf() => ModelAnalyzerTest.ReportsAgainst(
        "a.m version 1\na.m 1 x array<float32>",
        """[PersistableModel("a.m")] public partial class M { [Member(1)] public double[] {|SCIGO203:X|} { get; set; } = []; }""");

    [Fact]
    public Task SCIGO204_IdsOfRemovedMembersAreReserved() => ModelAnalyzerTest.ReportsAgainst(
        Shipped, """[PersistableModel("a.m")] public partial class {|SCIGO204:M|} { [Member(1)] public double X { get; set; } }""");

    [Fact]
    public Task SCIGO204_ReservationsStay() => ModelAnalyzerTest.ReportsAgainst(
        Shipped + "\nrelease 2.0\n*REMOVED* a.m 2 y string",
        """[PersistableModel("a.m")] public partial class {|SCIGO204:M|} { [Member(1)] public double X { get; set; } }""");

    [Fact]
    public Task SCIGO205_IdsOfRemovedMembersAreNotUsedAgain() => ModelAnalyzerTest.ReportsAgainst(
        Shipped + "\nrelease 2.0\n*REMOVED* a.m 2 y string",
        """[PersistableModel("a.m")] public partial class M { [Member(1)] public double X { get; set; } [{|SCIGO205:Member(2)|}] public string Z { get; set; } = ""; }""");

    [Fact]
    public Task SCIGO206_IdsStay() => ModelAnalyzerTest.ReportsAgainst(Shipped, """
        [PersistableModel("a.m")] public partial class M { [{|SCIGO206:Member(3)|}] public double X { get; set; } [Member(2)] public string Y { get; set; } = ""; }
        """);

    [Fact]
    public Task SCIGO207_JsonKnowsMembersByName() => ModelAnalyzerTest.ReportsAgainst(Shipped, """
        [PersistableModel("a.m")] public partial class M { [Member(1)] public double {|SCIGO207:Z|} { get; set; } [Member(2)] public string Y { get; set; } = ""; }
        """);

    [Fact]
    public Task SCIGO207_AllFormerNamesAreKept() => ModelAnalyzerTest.ReportsAgainst(
        Shipped + "\nrelease 2.0\na.m 1 z float64",
        """[PersistableModel("a.m")] public partial class M { [Member(1)] public double {|SCIGO207:Z|} { get; set; } [Member(2)] public string Y { get; set; } = ""; }""");

    [Fact]
    public Task SCIGO208_WireNamesStay() => ModelAnalyzerTest.ReportsAgainst(
        "{|SCIGO208:a.m version 1|}\na.m 1 x float64\na.n version 1",
        """[PersistableModel("a.n")] public partial class N { }""");

    [Fact]
    public Task SCIGO208_AFormerNameSaysWhatTheModelIsNow() => ModelAnalyzerTest.ReportsAgainst(
        "a.m version 1\na.m 1 x float64\na.o version 1\na.o 1 m model<a.m>",
        """
        [PersistableModel("a.n"), FormerName("a.m")] public sealed partial class {|SCIGO212:N|} { [Member(1)] public double X { get; set; } }
        [PersistableModel("a.o")] public sealed partial class O { [Member(1)] public N {|SCIGO212:M|} { get; set; } = new(); }
        """);

    [Fact]
    public Task SCIGO208_ARenamedModelIsRecordedOnce() => ModelAnalyzerTest.ReportsAgainst(
        "release 1\na.m version 1\na.m 1 x float64",
        """[PersistableModel("a.n"), FormerName("a.m")] public sealed partial class N { [Member(1)] public double X { get; set; } }""",
        "a.n version 1\na.n 1 x float64\n*REMOVED* a.m");

    [Fact]
    public Task SCIGO202_MembersOfARenamedModelAreCompared() => ModelAnalyzerTest.ReportsAgainst(
        "release 1\na.m version 1\na.m 1 x float64",
        """[PersistableModel("a.n"), FormerName("a.m")] public sealed partial class N { [Member(1)] public float {|SCIGO202:X|} { get; set; } }""",
        "a.n version 1\na.n 1 x float64\n*REMOVED* a.m");

    [Fact]
    public Task SCIGO208_AModelInErrorIsNotGone() => ModelAnalyzerTest.ReportsAgainst(
        Shipped, """[PersistableModel("a.m")] public class {|SCIGO001:M|} { [Member(1)] public double X { get; set; } }""");

    [Fact]
    public Task SCIGO208_AModelCanBeGivenUp() => ModelAnalyzerTest.ReportsAgainst(
        Shipped + "\na.n version 1", """[PersistableModel("a.n")] public partial class N { }""", "*REMOVED* a.m");

    [Fact]
    public Task SCIGO209_WhatSomeReleaseLacksIsNotRequired() => ModelAnalyzerTest.ReportsAgainst(
        Shipped + "\nrelease 2.0\na.m 3 z int32",
        """
        [PersistableModel("a.m")] public partial class M
        {
            [Member(1)] public double X { get; set; }
            [Member(2)] public required string Y { get; set; }
            [Member(3)] public required int {|SCIGO209:Z|} { get; set; }
        }
        """,
        "a.m 2 y string required");

    [Fact]
    public Task SCIGO210_VersionsOnlyRise() => ModelAnalyzerTest.ReportsAgainst(
        "a.m version 3", """[PersistableModel("a.m", Version = 2)] public partial class {|SCIGO210:M|} { }""");

    [Fact]
    public Task SCIGO211_EnumsKeepTheirNumbers() => ModelAnalyzerTest.ReportsAgainst(
        "a.m version 1\na.m 1 x int32\nenum E 0 A\nenum E 1 B\nenum E 2 C",
        """
        [PersistableModel("a.m")] public partial class M { [Member(1)] public E X { get; set; } }
        public enum {|SCIGO211:E|} { A, {|SCIGO211:B|} = 3, D = 4 }
        """.Replace("D = 4", "{|SCIGO212:D|} = 4", StringComparison.Ordinal));

    [Fact]
    public Task SCIGO212_WhatIsNewIsToBeRecorded() => ModelAnalyzerTest.ReportsAgainst(
        Shipped + "\nrelease 2.0\na.m 4 u uint8",
        """
        [PersistableModel("a.m", Version = 2), ReservedIds(4)] public partial class {|SCIGO212:{|SCIGO212:M|}|}
        {
            [Member(1), FormerName("x")] public double? {|SCIGO212:V|} { get; set; }
            [Member(2)] public required string {|SCIGO212:Y|} { get; set; }
            [Member(3)] public int {|SCIGO212:Z|} { get; set; }
        }
        [PersistableModel("a.n")] public partial class {|SCIGO212:N|} { [Member(1)] public double X { get; set; } }
        """);

    [Fact]
    public Task SCIGO212_WhatIsRecordedIsNot() => ModelAnalyzerTest.ReportsAgainst(
        Shipped,
        """
        [PersistableModel("a.m", Version = 2), ReservedIds(2)] public partial class M
        {
            [Member(1), FormerName("x")] public double? V { get; set; }
            [Member(3)] public int Z { get; set; }
        }
        [PersistableModel("a.n")] public partial class N { [Member(1)] public double X { get; set; } }
        """,
        """
        # Since 1.0.
        a.m version 2
        a.m 1 v nullable<float64>
        *REMOVED* a.m 2 y string
        a.m 3 z int32
        a.n version 1
        a.n 1 x float64
        """);

    [Fact]
    public Task SCIGO212_WhatWasNeverShippedMayChange() => ModelAnalyzerTest.ReportsAgainst(
        "a.m version 1",
        """[PersistableModel("a.m")] public partial class {|SCIGO212:M|} { [Member(1)] public string {|SCIGO212:X|} { get; set; } = ""; }""",
        "a.m 1 x float64\na.m 2 y float64\n{|SCIGO212:a.n version 1|}");

    [Theory]
    [InlineData("a.m")]
    [InlineData("a.m version one")]
    [InlineData("a.m 0 x float64")]
    [InlineData("a.m 1 x float80<")]
    [InlineData("a.m 1 x float64 optional")]
    [InlineData("a.m 1 x map<string>")]
    [InlineData("enum E A 0")]
    [InlineData("release")]
    [InlineData("*REMOVED*")]
    public Task SCIGO213_EveryLineIsUnderstood(string line) => ModelAnalyzerTest.ReportsAgainst(
        $"# Comment.\n\na.m version 1\n{{|SCIGO213:{line}|}}\n", """[PersistableModel("a.m")] public partial class M { }""");

    [Fact]
    public Task SCIGO213_IsFound() => ModelAnalyzerTest.ReportsAgainst(
        "a.m version 1", """[PersistableModel("a.m")] public partial class M { }""", "{|SCIGO213:a.m 1: x float64|}");

    // Only Scigo's own models have fields of the envelope.
    [Theory]
    [InlineData("M version 1 field 30", "SCIGO214")]
    [InlineData("M version 1", "SCIGO214")]
    [InlineData("M version 1 field 31", null)]
    public void SCIGO214_AModelKeepsItsFieldOfTheEnvelope(string shipped, string? expected)
    {
        var compilation = Compilations.Of("Scigo.Test", ["""[PersistableModel("M", ProtoField = 31)] public sealed partial class M { }"""]);
        var found = Compilations.Analyze(compilation, new TextFile("Scigo.Shipped.txt", "release 1.0\n" + shipped)).Select(static d => d.Id);
        Assert.Equal(expected is null ? [] : [expected], found);
    }
}
