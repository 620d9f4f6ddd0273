using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Diagnostics;

/// <summary>Triggers of SCIGO2xx, each at its place.</summary>
public class CompatibilityDiagnosticTests
{
    [Fact]
    public Task SCIGO201_IdsOfRemovedMembersAreNotUsedAgain() => ModelAnalyzerTest.Reports("""
        [PersistableModel("a.m"), ReservedIds(2, 3)] public partial class M
        {
            [Member(1)] public double X { get; set; }
            [{|SCIGO201:Member(3)|}] public double Y { get; set; }
        }
        """);

    [Fact]
    public Task SCIGO201_BaseClassesReserveForDerivedModels() => ModelAnalyzerTest.Reports("""
        [ReservedIds(2)] public abstract class Base { }
        [PersistableModel("a.m")] public partial class M : Base { [{|SCIGO201:Member(2)|}] public double Y { get; set; } }
        """);

    [Fact]
    public Task SCIGO201_NothingReservedIsInOrder() => ModelAnalyzerTest.Reports(
        """[PersistableModel("a.m"), ReservedIds] public partial class M { [Member(1)] public double Y { get; set; } }""");
}
