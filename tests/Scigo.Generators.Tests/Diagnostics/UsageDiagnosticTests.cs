using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Diagnostics;

/// <summary>Triggers of SCIGO3xx, each at its place.</summary>
public class UsageDiagnosticTests
{
    const string Built = """[PersistableModel("a.m")] public partial record M([property: Member(1)] double X);""";

    [Theory]
    [InlineData("ModelBinary.{|CS0311:{|SCIGO301:DeserializeInto|}|}(data, model)")]
    [InlineData("ModelJson.{|CS0311:{|SCIGO301:DeserializeInto|}|}(model: model, data: data)")]
    [InlineData("ModelProtobuf.{|CS0311:{|SCIGO301:DeserializeInto<M>|}|}(data, model)")]
    public Task SCIGO301_AModelBuiltByItsConstructorIsNotReadInto(string call) => ModelAnalyzerTest.Reports(
        Built + $$"""
         public static class Use { public static void It(byte[] data, M model) => {{call}}; }
        """);

    [Fact]
    public Task SCIGO301_OtherModelsAre() => ModelAnalyzerTest.Reports("""
        [PersistableModel("a.m")] public partial class M { [Member(1)] public double X { get; init; } }
        [PersistableModel("a.s")] public partial struct S { [Member(1)] public double X { get; init; } }
        public static class Use
        {
            public static void It(byte[] data, M model, S value)
            {
                ModelBinary.DeserializeInto(data, model);
                ModelJson.DeserializeInto(data, ref value);
            }
        }
        """);

    [Fact]
    public Task SCIGO302_MarksInOtherTypesHaveNoEffect() => ModelAnalyzerTest.Reports("""
        public class Forgotten { [{|SCIGO302:Member(1)|}] public double X { get; set; } }
        public struct Plain { [{|SCIGO302:Fitted(1)|}] public double X { get; set; } }
        public interface IContract { [{|SCIGO302:Hyperparameter(1)|}] double X { get; set; } }
        """);

    [Fact]
    public Task SCIGO302_MarksInBaseClassesHave() => ModelAnalyzerTest.Reports("""
        public abstract class Root { [Member(1)] public double X { get; set; } }
        public class Middle<T> : Root { [Member(2)] public double Y { get; set; } }
        [PersistableModel("a.m")] public partial class M : Middle<int> { }
        """);

    [Fact]
    public Task SCIGO303_AGenericModelThatOnlyTheAssemblySeesIsClosedInIt() => ModelAnalyzerTest.Reports("""
        [PersistableModel("a.box")] internal sealed partial class {|SCIGO303:Box|}<T> { [Member(1)] public T? X { get; set; } }
        [PersistableModel("a.used")] internal sealed partial class Used<T> { [Member(1)] public T? X { get; set; } }
        [PersistableModel("a.public")] public sealed partial class Public<T> { [Member(1)] public T? X { get; set; } }
        [PersistableModel("a.m")] internal sealed partial class M { [Member(1)] public List<Used<int>?> X { get; set; } = []; }
        """);

    [Fact]
    public Task SCIGO303_WhatOtherGenericModelsNameIsClosedWithThem() => ModelAnalyzerTest.Reports("""
        [PersistableModel("a.pair")] internal sealed partial class Pair<T> { [Member(1)] public T? X { get; set; } }
        [PersistableModel("a.box")] internal sealed partial class Box<T> { [Member(1)] public List<Pair<T>> X { get; set; } = []; }
        [PersistableModel("a.m")] internal sealed partial class M { [Member(1)] public Box<int>? X { get; set; } }
        static class Use { static byte[] It(Pair<int> pair) => ModelBinary.Serialize(pair); }
        """);

    [Fact]
    public Task SCIGO303_WhatIsSavedIsClosed() => ModelAnalyzerTest.Reports("""
        [assembly: PersistableInstance(typeof(Box<string>))]
        [PersistableModel("a.box")] public sealed partial class Box<T> { [Member(1)] public T? X { get; set; } }
        [PersistableModel("a.m")] public sealed partial class M { [Member(1)] public Box<int>? X { get; set; } }
        public static class Use
        {
            public static void It(Box<int> a, Box<string> b, Box<double> c)
            {
                ModelBinary.Serialize(a);
                ModelJson.Serialize(b);
                {|SCIGO303:ModelFile.Save(c, "c.scigo")|};
                {|SCIGO303:ModelBinary.Deserialize<Box<Box<int>>>([])|};
            }
            public static byte[] Any<T>(Box<T> box) => ModelBinary.Serialize(box);
        }
        """);

    const string Parts = """
        [PersistableModel("a.part")] public sealed partial class Part
        {
            [Member(1)] public Part? Back { get; set; }
            [Member(2)] public double X { get; set; }
        }
        [PersistableModel("a.m")] public sealed partial class M
        {
            [Member(1)] public double[] A { get; set; } = [];
            [Member(2)] public double[] B { get; set; } = [];
            [Member(3)] public string C { get; set; } = "";
            [Member(4)] public string D { get; set; } = "";
            [Member(5)] public M? Inner { get; set; }
            [Member(6)] public M? Parent { get; set; }
            [Member(7)] public List<M> Children { get; set; } = [];
            [NotPersisted] public double[] Cache { get; set; } = [];
            public void F(double[] values, string text, M other, bool condition)
            {

        """;

    static Task Reports(string statements) => ModelAnalyzerTest.Reports($$"""{{Parts}}{{statements}} } }""");

    [Theory]
    [InlineData("A = values; {|SCIGO304:B = values|};")]
    [InlineData("{|SCIGO304:A = B = values|};")]
    [InlineData("var own = new double[3]; this.A = own; other.A = own; {|SCIGO304:B = own|};")]
    [InlineData("other.A = values; {|SCIGO304:other.B = values|};")]
    [InlineData("_ = new M { A = values, {|SCIGO304:B = values|} };")]
    [InlineData("Children.Add(other); {|SCIGO304:other.Parent = this|};")]
    [InlineData("Inner = other; {|SCIGO304:other.Parent = this|};")]
    [InlineData("{|SCIGO304:Inner!.Parent = this|};")]
    public Task SCIGO304_MembersDoNotShareWhatTheyHold(string statements) => Reports(statements);

    [Theory]
    [InlineData("A = values; Cache = values;")]
    [InlineData("C = text; D = text;")]
    [InlineData("C = D = text;")]
    [InlineData("A = values; B = [.. values];")]
    [InlineData("if (condition) A = values; else B = values;")]
    [InlineData("if (condition) { A = values; } else { B = values; }")]
    [InlineData("A = values; values = new double[3]; B = values;")]
    [InlineData("A = values; other.B = values;")]
    [InlineData("A = values; A = values;")]
    [InlineData("_ = new M { A = values }; _ = new M { B = values };")]
    [InlineData("other.Inner = this;")]
    [InlineData("_ = new M { Inner = this };")]
    public Task SCIGO304_WhatIsNotSharedIsInOrder(string statements) => Reports(statements);

    [Fact]
    public void WhatModelsOfAnotherAssemblyCloseThroughOthersIsClosed() => Assert.Empty(Compilations.Analyze(Loaded.Across(
        """
        [PersistableModel("a.pair")] public sealed partial class Pair<T> { [Member(1)] public T? X { get; set; } }
        [PersistableModel("a.box")] public sealed partial class Box<T> { [Member(1)] public List<Pair<T>> X { get; set; } = []; }
        [PersistableModel("a.m")] public sealed partial class M { [Member(1)] public Box<int>[] X { get; set; } = []; }
        """,
        "static class Use { static byte[] It(Pair<int> pair) => ModelBinary.Serialize(pair); }")));
}
