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
}
