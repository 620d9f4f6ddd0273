using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Diagnostics;

/// <summary>Where the user's code does not compile, Scigo adds no errors of its own, and its generated code adds none of the compiler's.</summary>
public class SilenceTests
{
    [Theory]
    [InlineData("""[PersistableModel({|CS0103:nonsense|})] public partial class M { }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member({|CS1503:"1"|})] public double X { get; set; } }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public {|CS0246:Unknown|} X { get; set; } }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public NDArray<string> {|CS8377:X|} { get; set; } }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public List<{|CS0246:Unknown|}> X { get; set; } }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M : {|CS0246:Unknown|} { [Member(1)] public double X { get; set; } }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1), Converter(typeof({|CS0246:Unknown|}))] public double X { get; set; } }""")]
    public Task TheCompilersErrorsAreTheCompilers(string source) => ModelAnalyzerTest.Reports(source);

    [Fact]
    public Task ANestedModelInErrorIsReportedOnce() => ModelAnalyzerTest.Reports("""
        [PersistableModel("a.inner")] public sealed class {|SCIGO001:Inner|} { [Member(1)] public double X { get; set; } }
        [PersistableModel("a.middle")] public sealed partial class Middle { [Member(1)] public Inner X { get; set; } = new(); }
        [PersistableModel("a.outer")] public partial class Outer { [Member(1)] public List<Middle> X { get; set; } = []; }
        """);

    [Fact]
    public Task AnErrorInABaseModelIsReportedThere() => ModelAnalyzerTest.Reports("""
        [PersistableModel("a.base")] public partial class Base { [Member(1)] public Func<int> {|SCIGO104:X|} { get; set; } = () => 1; }
        [PersistableModel("a.m")] public partial class M : Base { [Member(2)] public double Y { get; set; } }
        """);

    [Fact]
    public Task AttributesOfOtherLibrariesOfTheSameNameAreNotOurs() => ModelAnalyzerTest.Reports("""
        namespace Other
        {
            public sealed class MemberAttribute(int id) : Attribute { public int Id => id; }
            public class Plain { [Other.Member(1)] public double X { get; set; } }
        }
        """);
}
