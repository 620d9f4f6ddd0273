using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Running;

/// <summary>Models of one assembly in, and derived from, those of another.</summary>
public class CrossAssemblyTests
{
    const string Library = """
        namespace Library;
        public interface IShape { double Area(); }
        public abstract class Figure : IShape { [Member(1)] public string Name { get; set; } = ""; public abstract double Area(); }
        [PersistableModel("library.circle")] public sealed partial class Circle : Figure
        {
            [Member(2)] public double Radius { get; private set; }
            public static Circle Of(double radius) => new() { Radius = radius };
            public override double Area() => Radius;
        }
        [PersistableModel("library.layer")] public partial class Layer
        {
            [Member(1)] public int Units { get; init; }
            [Member(2)] public List<double> Weights { get; protected set; } = [];
        }
        public sealed class Interval(double from, double to) { public double From => from; public double To => to; }
        [PersistableModel("library.interval", For = typeof(Interval))] public sealed partial class StoredInterval
        {
            [Member(1)] public double From { get; set; }
            [Member(2)] public double To { get; set; }
            public static implicit operator StoredInterval(Interval value) => new() { From = value.From, To = value.To };
            public static implicit operator Interval(StoredInterval stored) => new(stored.From, stored.To);
        }
        public sealed class Pair<T>(T a, T b) { public T A => a; public T B => b; }
        [PersistableModel("library.pair", For = typeof(Pair<>))] public sealed partial class StoredPair<T>
        {
            [Member(1)] public required T A { get; init; }
            [Member(2)] public required T B { get; init; }
            public static implicit operator StoredPair<T>(Pair<T> value) => new() { A = value.A, B = value.B };
            public static implicit operator Pair<T>(StoredPair<T> stored) => new(stored.A, stored.B);
        }
        """;

    [Fact]
    public void HierarchiesSpanAssemblies() => Loaded.RunAcross(Library, """
        using Library;
        [PersistableModel("app.square")] public sealed partial class Square : Figure { [Member(2)] public double Side { get; set; } public override double Area() => Side; }
        [PersistableModel("app.dense")] public sealed partial class Dense : Layer { [Member(3)] public double Rate { get; set; } public Dense() { Weights.Add(1.5); } }
        [PersistableModel("app.drawing")] public sealed partial class Drawing
        {
            [Member(1)] public List<IShape> Shapes { get; private set; } = [];
            [Member(2)] public Figure? Main { get; set; }
            [Member(3)] public object? Any { get; set; }
            [Member(4)] public Circle? Circle { get; set; }
        }
        public static class Test
        {
            public static void Run()
            {
                var options = new ModelOptions { Catalog = ModelCatalog.Compose(Library.AssemblyModels.Catalog, Test_.AssemblyModels.Catalog) };
                var drawing = new Drawing
                {
                    Shapes = { Circle.Of(2), new Square { Name = "s", Side = 3 } },
                    Main = new Square { Side = 4 },
                    Any = new Dense { Units = 5, Rate = 0.5 },
                    Circle = Circle.Of(6),
                };
                foreach (var again in new[]
                {
                    ModelBinary.Deserialize<Drawing>(ModelBinary.Serialize(drawing, options), options),
                    ModelJson.Deserialize<Drawing>(ModelJson.Serialize(drawing, options), options),
                    ModelProtobuf.Deserialize<Drawing>(ModelProtobuf.Serialize(drawing, options), options),
                })
                {
                    var dense = (Dense)again.Any!;
                    var found = $"{again.Shapes[0].Area()} {((Square)again.Shapes[1]).Name} {again.Shapes[1].Area()} {again.Main!.Area()} {dense.Units} {dense.Rate} {dense.Weights[0]} {again.Circle!.Radius}";
                    if (found != "2 s 3 4 5 0.5 1.5 6")
                        throw new Exception(found);
                }
            }
        }
        """);

    [Fact]
    public void SurrogatesServeTheAssembliesThatReferenceThem() => Loaded.RunAcross(Library, """
        using Library;
        [PersistableModel("app.m")] public sealed partial class M
        {
            [Member(1)] public Interval? A { get; set; }
            [Member(2)] public List<Pair<int>> B { get; private set; } = [];
        }
        public static class Test
        {
            public static void Run() => RoundTrip.Check(
                new M { A = new(1, 2), B = { new(3, 4) } },
                m => (m.A!.From, m.A.To, m.B[0].A, m.B[0].B));
        }
        """);

    const string Internal = """
        [assembly: Converter(typeof(Library.ZoneId))]
        [assembly: Converter(typeof(Library.BoxConverter<>))]
        namespace Library;
        sealed class ZoneId : IConverter<TimeZoneInfo, string>
        {
            public static string ToWire(TimeZoneInfo value) => value.Id;
            public static TimeZoneInfo FromWire(string wire) => TimeZoneInfo.FindSystemTimeZoneById(wire);
        }
        public sealed class Box<T> { }
        sealed class BoxConverter<T> : IConverter<Box<T>, int> { public static int ToWire(Box<T> value) => 1; public static Box<T> FromWire(int wire) => new(); }
        public sealed class Interval { }
        [PersistableModel("library.interval", For = typeof(Interval))] sealed partial class StoredInterval
        {
            public static implicit operator StoredInterval(Interval value) => new();
            public static implicit operator Interval(StoredInterval stored) => new();
        }
        [PersistableModel("library.layer")] public partial class Layer
        {
            [Member(1)] public TimeZoneInfo? Zone { get; set; }
            [Member(2)] public Box<int>? Box { get; set; }
            [Member(3)] public Interval? Interval { get; set; }
        }
        """;

    [Fact]
    public void SCIGO104_ConvertersThatAnAssemblyKeepsToItselfServeNoOther()
    {
        var compilation = Loaded.Across(Internal, """
            [PersistableModel("app.m")] public sealed partial class M
            {
                [Member(1)] public TimeZoneInfo? Zone { get; set; }
                [Member(2)] public Library.Box<int>? Box { get; set; }
                [Member(3)] public Library.Interval? Interval { get; set; }
            }
            """);
        Assert.Empty(Compilations.Errors(compilation));
        Assert.Equal(["SCIGO104", "SCIGO104", "SCIGO104"], Compilations.Analyze(compilation).Select(static d => d.Id));
    }

    [Fact]
    public void ConvertersThatAnAssemblyKeepsToItselfServeItsModelsInOthers() => Loaded.RunAcross(Internal, """
        [PersistableModel("app.m")] public sealed partial class M { [Member(1)] public Library.Layer Layer { get; set; } = new(); }
        public static class Test
        {
            public static void Run() => RoundTrip.Check(new M { Layer = { Zone = TimeZoneInfo.Utc, Box = new() } }, m => (m.Layer.Zone!.Id, m.Layer.Box is null, m.Layer.Interval));
        }
        """);

    const string Hiding = """
        namespace Library;
        [PersistableModel("library.base")] public partial class Base
        {
            [Member(1)] public double A { get; set; }
            [Member(2)] double b;
            [Member(3)] public double C { get; private set; }
            public double B => b;
        }
        """;

    [Fact]
    public void SCIGO115_PrivateMembersOfAnotherAssemblysModelAreNotLeftOutInSilence()
    {
        var compilation = Loaded.Across(Hiding, """[PersistableModel("app.m")] public sealed partial class M : Library.Base { [Member(4)] public double D { get; set; } }""");
        Assert.Equal(
            [
                "'C' can be written but not read back: it belongs to another assembly, so give it a protected setter there, or take it in the constructor under the same name and type",
                "'M' cannot persist the members with the ids 2 of its base class 'Base': they are private to another assembly; declare them protected there",
            ],
            Compilations.Analyze(compilation).Select(static d => d.GetMessage(null)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("string", true)]
    [InlineData("string?", false)]
    public void AGenericModelThatTwoAssembliesWriteInTheirOwnWaysHasNoCodecOfItsOwn(string argument, bool agrees) => Loaded.RunAcross(
        """
        [PersistableModel("library.box")] public sealed partial class Box<T> { [Member(1)] public required T X { get; set; } }
        [PersistableModel("library.m")] public sealed partial class Holder { [Member(1)] public Box<string>? Box { get; set; } }
        """,
        $$"""
        [PersistableModel("app.m")] public sealed partial class M { [Member(1)] public Box<{{argument}}>? Box { get; set; } }
        public static class Test
        {
            public static void Run()
            {
                _ = (ModelBinary.Serialize(new Holder { Box = new() { X = "a" } }), ModelBinary.Serialize(new M { Box = new() { X = "a" } }));
                try
                {
                    ModelBinary.Serialize(new Box<string> { X = "a" });
                }
                catch (InvalidOperationException e) when (!{{(agrees ? "true" : "false")}} && e.Message.Contains("in different ways"))
                {
                    return;
                }
                if (!{{(agrees ? "true" : "false")}})
                    throw new Exception("One of them was chosen.");
            }
        }
        """);
}
