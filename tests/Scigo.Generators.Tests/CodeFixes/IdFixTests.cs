using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Scigo.Generators.CodeFixes;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.CodeFixes;

public class IdFixTests
{
    [Fact]
    public Task IdsInUseOrOutOfRangeAreReplacedByDistinctFreeOnes() => ModelCodeFixTest<FreeIdFix>.Fixes(
        """
        [PersistableModel("a.m")] public partial class M
        {
            [Member(1)] public double A { get; set; }
            [{|SCIGO101:Member(1)|}] public double B { get; set; }
            [Member(7)] public double C { get; set; }
            [{|SCIGO102:Fitted(0, Rank = 0)|}] public double D { get; set; }
            [{|SCIGO102:Fitted(19_000)|}] public double E { get; set; }
        }
        """,
        """
        [PersistableModel("a.m")] public partial class M
        {
            [Member(1)] public double A { get; set; }
            [Member(8)] public double B { get; set; }
            [Member(7)] public double C { get; set; }
            [Fitted(9, Rank = 0)] public double D { get; set; }
            [Fitted(10)] public double E { get; set; }
        }
        """);

    [Fact]
    public Task ReservedIdsAreReplacedByFreeOnesThatAreNotReservedEither() => ModelCodeFixTest<FreeIdFix>.Fixes(
        """
        [ReservedIds(9)] public abstract class Base { }
        [PersistableModel("a.m"), ReservedIds(3, 4)] public partial class M : Base
        {
            [Member(1)] public double A { get; set; }
            [{|SCIGO201:Member(3)|}] public double B { get; set; }
        }
        """,
        """
        [ReservedIds(9)] public abstract class Base { }
        [PersistableModel("a.m"), ReservedIds(3, 4)] public partial class M : Base
        {
            [Member(1)] public double A { get; set; }
            [Member(10)] public double B { get; set; }
        }
        """);

    [Theory]
    [InlineData("Member", "[Member(3)]", "[Member(4)]")]
    [InlineData("Hyperparameter", "[Hyperparameter(3)]", "[Hyperparameter(4)]")]
    [InlineData("Fitted", "[Fitted(3)]", "[Fitted(4)]")]
    [InlineData("NotPersisted", "[NotPersisted]", "[NotPersisted]")]
    public Task UnmarkedMembersCanBeMarkedInFourWays(string action, string first, string second) => ModelCodeFixTest<MarkMemberFix>.Fixes(
        """
        [PersistableModel("a.m")] public partial class M
        {
            [Member(2)] public double A { get; set; }

            /// <summary>Kept.</summary>
            public double {|SCIGO103:B|} { get; set; }
            // kept
            [Obsolete] public double {|SCIGO103:C|} { get; set; }
        }
        """,
        $$"""
        [PersistableModel("a.m")] public partial class M
        {
            [Member(2)] public double A { get; set; }

            /// <summary>Kept.</summary>
            {{first}} public double B { get; set; }
            // kept
            {{second}} [Obsolete] public double C { get; set; }
        }
        """,
        action);

    [Fact]
    public Task ParametersOfRecordsAreMarkedAsProperties() => ModelCodeFixTest<MarkMemberFix>.Fixes(
        """[PersistableModel("a.m")] public partial record M(double {|SCIGO103:X|}, double {|SCIGO103:Y|});""",
        """[PersistableModel("a.m")] public partial record M([property: Fitted(1)] double X, [property: Fitted(2)] double Y);""",
        "Fitted");

    [Fact]
    public Task IdsAreDistinctAcrossFilesOfATypeAndItsBaseClass() => ModelCodeFixTest<MarkMemberFix>.FixesAll(
        [
            """[PersistableModel("a.base")] public partial class Base { [Member(3)] public double A { get; set; } public double {|SCIGO103:B|} { get; set; } }""",
            """public partial class M { public double {|SCIGO103:D|} { get; set; } }""",
            """[PersistableModel("a.m")] public partial class M : Base { public double {|SCIGO103:C|} { get; set; } }""",
        ],
        [
            """[PersistableModel("a.base")] public partial class Base { [Member(3)] public double A { get; set; } [Member(4)] public double B { get; set; } }""",
            """public partial class M { [Member(5)] public double D { get; set; } }""",
            """[PersistableModel("a.m")] public partial class M : Base { [Member(6)] public double C { get; set; } }""",
        ],
        "Member");

    [Fact]
    public Task ABaseClassGetsNoIdThatADerivedClassHas() => ModelCodeFixTest<MarkMemberFix>.Fixes(
        """
        [PersistableModel("a.base")] public partial class Base { public double {|SCIGO103:B|} { get; set; } }
        [PersistableModel("a.m")] public partial class M : Base { [Member(9)] public double C { get; set; } }
        """,
        """
        [PersistableModel("a.base")] public partial class Base { [Member(10)] public double B { get; set; } }
        [PersistableModel("a.m")] public partial class M : Base { [Member(9)] public double C { get; set; } }
        """,
        "Member");

    [Fact]
    public Task UnmarkedMembersOfABaseClassAreMarkedThere() => ModelCodeFixTest<MarkMemberFix>.FixesAll(
        [
            """public abstract class Base<T> { readonly int {|SCIGO103:a|} = 1; public int {|SCIGO103:B|} { get; } }""",
            """[PersistableModel("a.m")] public partial class M : Base<int> { [Member(4)] public double C { get; set; } }""",
        ],
        [
            """public abstract class Base<T> { [Member(5)] readonly int a = 1; [Member(6)] public int B { get; } }""",
            """[PersistableModel("a.m")] public partial class M : Base<int> { [Member(4)] public double C { get; set; } }""",
        ],
        "Member");

    [Theory]
    [InlineData(0, "Member", "[Member(1)] public double A { get; set; } public double B { get; set; } public Action? C;")]
    [InlineData(1, "Member", "public double A { get; set; } [Member(2)] public double B { get; set; } public Action? C;")]
    [InlineData(2, "NotPersisted", "public double A { get; set; } public double B { get; set; } [NotPersisted] public Action? C;")]
    [InlineData(2, "Hyperparameter", null)]
    [InlineData(2, "Member", null)]
    public async Task EachOfSeveralUnmarkedMembersIsOfferedAnIdOfItsOwnAndOnlyWhatItsTypeAllows(int which, string action, string? expected)
    {
        const string Before = """[PersistableModel("a.m")] public partial class M { """;
        using var workspace = new AdhocWorkspace();
        var document = FixAllTests.AddProject(
            workspace.CurrentSolution, "Test", [Before + "public double A { get; set; } public double B { get; set; } public Action? C; }"]).Documents.Single();
        var diagnostics = Compilations.Analyze((await document.Project.GetCompilationAsync())!).OrderBy(static d => d.Location.SourceSpan.Start).ToList();

        var actions = new List<CodeAction>();
        await new MarkMemberFix().RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostics[which], (offered, _) => actions.Add(offered), CancellationToken.None));
        var found = actions.Find(offered => offered.EquivalenceKey == action);
        if (expected is null)
        {
            Assert.Null(found);
            return;
        }
        var operations = await found!.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        Assert.EndsWith(Before + expected + " }", (await changed.GetTextAsync()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public Task FieldsThatAreDeclaredTogetherGetADeclarationAndAnIdEach() => ModelCodeFixTest<MarkMemberFix>.Fixes(
        """
        [PersistableModel("a.m")] public partial class M
        {
            // kept
            [Obsolete] int {|SCIGO103:x|}, {|SCIGO103:y|} = 2, // too
                {|SCIGO103:z|}; // kept
            static int a, b;
        }
        """,
        """
        [PersistableModel("a.m")] public partial class M
        {
            // kept
            [Member(1)] [Obsolete] int x;
            [Member(2)] [Obsolete] int y = 2;
            [Member(3)] [Obsolete] int z; // kept
            static int a, b;
        }
        """,
        "Member");

    [Fact]
    public async Task TheMarkIsNamedWithItsNamespaceWhereThatIsNotImported()
    {
        const string Before = """
            namespace Acme.Scigo { public class MemberAttribute : System.Attribute; }
            namespace Acme { [global::Scigo.PersistableModel("a.m")] public partial class M { public double A { get; set; } } }
            """;
        using var workspace = new AdhocWorkspace();
        var document = FixAllTests.AddProject(workspace.CurrentSolution, "Test", [""]).Documents.Single();
        document = document.WithText(Microsoft.CodeAnalysis.Text.SourceText.From(Before));
        var diagnostic = Assert.Single(Compilations.Analyze((await document.Project.GetCompilationAsync())!));

        Assert.Contains("[global::Scigo.Member(1)] public double A", await Fixed(document, diagnostic, "Member"), StringComparison.Ordinal);
        document = document.WithText(Microsoft.CodeAnalysis.Text.SourceText.From(Before.Replace("Acme.Scigo", "Acme.Other")));
        diagnostic = Assert.Single(Compilations.Analyze((await document.Project.GetCompilationAsync())!));
        Assert.Contains("[Scigo.NotPersisted] public double A", await Fixed(document, diagnostic, "NotPersisted"), StringComparison.Ordinal);
    }

    [Fact]
    public Task AfterTheHighestIdComesTheLowestThatIsFree() => ModelCodeFixTest<MarkMemberFix>.Fixes(
        """
        [PersistableModel("a.m"), ReservedIds(2)] public partial class M
        {
            [Member(1)] public double A { get; set; }
            [Member(536_870_908)] public double B { get; set; }
            public double {|SCIGO103:C|} { get; set; }
            public double {|SCIGO103:D|} { get; set; }
        }
        """,
        """
        [PersistableModel("a.m"), ReservedIds(2)] public partial class M
        {
            [Member(1)] public double A { get; set; }
            [Member(536_870_908)] public double B { get; set; }
            [Member(3)] public double C { get; set; }
            [Member(4)] public double D { get; set; }
        }
        """,
        "Member");

    static async Task<string> Fixed(Document document, Diagnostic diagnostic, string action)
    {
        var actions = new List<CodeAction>();
        await new MarkMemberFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (offered, _) => actions.Add(offered), CancellationToken.None));
        var operations = await actions.Find(offered => offered.EquivalenceKey == action)!.GetOperationsAsync(CancellationToken.None);
        return (await operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }
}
