using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Running;

/// <summary>Codecs are nested in their models and see what these see; the catalog does not.</summary>
public class PrivateTypeTests
{
    const string Box = """
        [PersistableModel("test.box")] public sealed partial class Box<T> { [Member(1)] public T Content { get; set; } = default!; }

        """;

    [Theory]
    [InlineData("Kind", "Kind.B")]
    [InlineData("(Kind, double)", "(Kind.B, 1.5)")]
    [InlineData("List<(Kind, double)>", "[(Kind.B, 1.5)]", "[0]")]
    [InlineData("Box<Kind>", "new() { Content = Kind.B }", ".Content")]
    [InlineData("Box<Box<Kind>>", "new() { Content = new() { Content = Kind.B } }", ".Content.Content")]
    [InlineData("Dictionary<string, Kind?[]>", "new() { [\"a\"] = [Kind.B] }", "[\"a\"][0]")]
    [InlineData("Box<Angle>", "new() { Content = new(2) }", ".Content.Value")]
    public void MembersCanBeOfPrivateTypes(string type, string value, string look = "") => Loaded.Run(Box + $$"""
        [PersistableModel("test.m")] public sealed partial class M
        {
            enum Kind { A, B }
            [Converter(typeof(Degrees))] readonly record struct Angle(double Value);
            sealed class Degrees : IConverter<Angle, double> { public static double ToWire(Angle value) => value.Value; public static Angle FromWire(double wire) => new(wire); }
            [Member(1)] {{type}} x = {{value}};
            public void Clear() => x = default!;
            public string Text() => $"{x{{look}}}";
        }
        public static class Test
        {
            public static void Run()
            {
                RoundTrip.Check(new M(), m => m.Text());
                GC.KeepAlive(Test_.AssemblyModels.Catalog);
            }
        }
        """);
}
