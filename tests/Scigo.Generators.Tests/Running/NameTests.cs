using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Running;

public class NameTests
{
    [Fact]
    public void KeywordsCanNameTypesMembersAndNamespaces() => Loaded.Run("""
        namespace @event.@class
        {
            [PersistableModel("test.keyword")]
            public partial class @class
            {
                [Member(1)] public double @double { get; set; }
                [Member(2)] public int @int;
                [Member(3)] public string @is { get; init; } = "";
                [Member(4)] public @class? @new { get; set; }
            }
        }
        public static class Test
        {
            public static void Run() => RoundTrip.Check(
                new @event.@class.@class { @double = 1.5, @int = 3, @is = "x", @new = new() { @is = "y" } }, m => (m.@double, m.@int, m.@is, m.@new!.@is));
        }
        """);

    [Theory]
    [InlineData("record")]
    [InlineData("required")]
    [InlineData("field")]
    [InlineData("scoped")]
    [InlineData("file")]
    [InlineData("value")]
    [InlineData("await")]
    [InlineData("extension")]
    public void ContextualKeywordsCanNameTypesAndMembers(string name) => Loaded.Run($$"""
        [PersistableModel("test.contextual")]
        public partial class @{{name}}
        {
            [Member(1)] public double @x { get; init; }
        }
        [PersistableModel("test.member")]
        public partial class Holder
        {
            [Member(1)] public double @{{name}} { get; init; }
            [Member(2)] public @{{name}}? Other;
        }
        public static class Test
        {
            public static void Run() => RoundTrip.Check(new Holder { @{{name}} = 1.5, Other = new() { x = 2 } }, m => (m.@{{name}}, m.Other!.x));
        }
        """);

    [Theory]
    [InlineData("value")]
    [InlineData("model")]
    [InlineData("seen")]
    [InlineData("reader")]
    [InlineData("existing")]
    [InlineData("Names")]
    [InlineData("Size")]
    [InlineData("Schema")]
    [InlineData("Param")]
    [InlineData("Codec")]
    [InlineData("Draft")]
    [InlineData("Build")]
    public void NamesUsedByGeneratedCodeCanNameMembers(string name) => Loaded.Run($$"""
        [PersistableModel("test.free")]
        public partial class Free { [Member(1)] public double {{name}}; [Member(2)] public int Second { get; init; } }
        [PersistableModel("test.built")]
        public partial class Built(double {{name}}, int second)
        {
            [Member(1)] public double {{name}} { get; } = {{name}};
            [Member(2)] public int Second { get; init; } = second;
        }
        public static class Test
        {
            public static void Run()
            {
                RoundTrip.Check(new Free { {{name}} = 1.5, Second = 2 }, m => (m.{{name}}, m.Second));
                RoundTrip.Check(new Built(1.5, 2), m => (m.{{name}}, m.Second));
            }
        }
        """);

    [Theory]
    [InlineData("T", "TWire")]
    [InlineData("Draft", "Names")]
    [InlineData("Schema", "Instance")]
    [InlineData("@event", "@class")]
    public void AnythingCanNameTypeParameters(string first, string second) => Loaded.Run($$"""
        [PersistableModel("test.free")] public sealed partial class Free<{{first}}, {{second}}> { [Member(1)] public {{first}} A { get; set; } = default!; [Member(2)] public {{second}}? B { get; init; } }
        [PersistableModel("test.built")] public sealed partial class Built<{{first}}, {{second}}>({{first}} a, {{second}} b) { [Member(1)] public {{first}} A => a; [Member(2)] public {{second}} B => b; }
        [PersistableModel("test.m")] public sealed partial class M { [Member(1)] public Free<int, string> A { get; set; } = new(); [Member(2)] public Built<int, string>? B { get; set; } }
        public static class Test { public static void Run() => RoundTrip.Check(new M { A = new() { A = 1, B = "b" }, B = new(2, "c") }, m => (m.A.A, m.A.B, m.B!.A, m.B.B)); }
        """);

    [Fact]
    public void TheCatalogsNameCanBeTaken() => Loaded.Run("""
        namespace Test_.More { public class AssemblyModels { } }
        namespace Test_ { public class AssemblyModels { } [PersistableModel("test.m")] public partial class M { [Member(1)] public double X { get; set; } } }
        public static class Test
        {
            public static void Run()
            {
                GC.KeepAlive(Test__.AssemblyModels.Catalog);
                RoundTrip.Check(new Test_.M { X = 1 }, m => m.X);
            }
        }
        """);

    [Fact]
    public void ModelsCanBeInTheGlobalNamespace() => Loaded.Run("""
        [PersistableModel("test.global")] public partial class Global { [Member(1)] public double X { get; set; } }
        public static class Test { public static void Run() => RoundTrip.Check(new Global { X = 1.5 }, m => m.X); }
        """);

    [Fact]
    public void IdentifiersCanHaveLettersOfAnyScript() => Loaded.Run("""
        namespace Größe
        {
            [PersistableModel("test.unicode")]
            public partial class Σύνολο
            {
                [Member(1, Name = "width")] public double Breiteß { get; init; }
                [Member(2, Name = "sum")] readonly double 和 = 2;
                public double Sum => 和;
            }
        }
        public static class Test { public static void Run() => RoundTrip.Check(new Größe.Σύνολο { Breiteß = 1.5 }, m => (m.Breiteß, m.Sum)); }
        """);

    [Fact]
    public void ModelsCanDifferByNamespaceOnlyOrByCaseOnly() => Loaded.Run("""
        namespace A { [PersistableModel("a.model")] public partial class Model { [Member(1)] public double X { get; set; } } }
        namespace B { [PersistableModel("b.model")] public partial class Model { [Member(1)] public double X { get; set; } } }
        namespace B { [PersistableModel("b.lower")] public partial class model { [Member(1)] public double X { get; set; } } }
        public static class Test
        {
            public static void Run()
            {
                RoundTrip.Check(new A.Model { X = 1 }, m => m.X);
                RoundTrip.Check(new B.Model { X = 2 }, m => m.X);
                RoundTrip.Check(new B.model { X = 3 }, m => m.X);
            }
        }
        """);

    [Fact]
    public void NamespacesCanBeNested() => Loaded.Run("""
        namespace A { namespace B { [PersistableModel("a.b")] public partial class Model { [Member(1)] public double X { get; set; } } } }
        public static class Test { public static void Run() => RoundTrip.Check(new A.B.Model { X = 1 }, m => m.X); }
        """);

    [Fact]
    public void NamespacesNamedLikeOursDoNotGetInTheWay() => Loaded.Run("""
        namespace Acme.Scigo.System { [PersistableModel("acme.model")] public partial class Model { [Member(1)] public double X { get; init; } } }
        public static class Test { public static void Run() => RoundTrip.Check(new Acme.Scigo.System.Model { X = 1 }, m => m.X); }
        """);

    [Theory]
    [InlineData("event")]
    [InlineData("my-app")]
    [InlineData("3d.class")]
    [InlineData("Program")]
    [InlineData("Acme.Program")]
    public void AnyAssemblyNameGivesACatalog(string assemblyName)
    {
        using var loaded = Loaded.From(assemblyName, Loaded.RoundTrips, """
            public class Program { }
            namespace Acme { public class Program { } }
            [PersistableModel("test.model")] public partial class AssemblyModels { [Member(1)] public double X { get; set; } }
            public static class Test { public static void Run() => RoundTrip.Check(new AssemblyModels { X = 1 }, m => m.X); }
            """);
        loaded.Call();
    }
}
