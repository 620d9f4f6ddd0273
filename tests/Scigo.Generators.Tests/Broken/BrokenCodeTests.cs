using Microsoft.CodeAnalysis.CSharp;
using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Broken;

/// <summary>Code that does not compile, as it is for most of the time that it is being written: the compiler's messages are about it alone.</summary>
public class BrokenCodeTests
{
    const string Model = """
        namespace Acme.Models
        {
            using Text = System.String;

            /// <summary>A model with all that models have.</summary>
            [PersistableModel("acme.model", Version = 2)]
            public sealed partial record class Model<T>(
                [property: Member(1)] double X, [property: Member(2)] T Y) : Base, IComparable<int> where T : struct
            {
                [Hyperparameter(3, Name = "z")] public required List<Dictionary<string, double?>> Z { get; init; } = [];
                [Fitted(4), Converter(typeof(Ticks))] TimeSpan? elapsed = null;
                [Fitted(5, Rank = 1)] public NDArray<double> Coef { get; private set; }
                [Member(6)] public Part<int>? Part { get => field; set; }
                [NotPersisted] public Text Cache { get; set; } = $"{nameof(Model<int>)}";
                public Model(double x) : this(x, default) { if (x < 0) throw new ArgumentException(""); }
                public int CompareTo(int other) => other;
                void OnSaving() { }
                void OnLoaded(int version) { }
                [PersistableModel("acme.part")] internal partial struct Nested { [Member(1)] public int A; }
            }
            [PersistableModel("acme.box")] public partial class Part<T> where T : notnull { [Member(1)] public T Content { get; set; } = default!; }
            [PersistableModel("acme.zone", For = typeof(TimeZoneInfo))] public partial class Zone
            {
                [Member(1)] public string Id { get; set; } = "";
                public static implicit operator Zone(TimeZoneInfo zone) => new() { Id = zone.Id };
                public static implicit operator TimeZoneInfo(Zone zone) => TimeZoneInfo.FindSystemTimeZoneById(zone.Id);
            }
        }
        """;

    const string Rest = """
        public abstract record class Base { [Member(100)] private double Inherited { get; set; } }
        public sealed class Ticks : IConverter<TimeSpan, long>
        {
            public static long ToWire(TimeSpan value) => value.Ticks;
            public static TimeSpan FromWire(long wire) => new(wire);
        }
        [PersistableModel("acme.user")] public partial class User { [Member(1)] public Acme.Models.Part<int> Part { get; set; } = new(); }
        """;

    [Fact]
    public void TypingAModelAddsNoErrorsToTheUsersOwn()
    {
        var editor = new Editor(Model, Rest);
        for (var length = 0; length <= Model.Length; length++)
            editor.Type(Model[..length], isChecked: length > 0 && ";,(){}[]<>".Contains(Model[length - 1]));
    }

    [Fact]
    public void DeletingAnyTokenAddsNoErrorsToTheUsersOwn()
    {
        var editor = new Editor(Model, Rest);
        foreach (var token in CSharpSyntaxTree.ParseText(Model, Compilations.Parsing).GetRoot().DescendantTokens())
            editor.Type(Model.Remove(token.SpanStart, token.Span.Length));
    }

    [Theory]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public double X { get; set; } [Member(2)] public int X { get; set; } }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public double X; } [PersistableModel("a.n")] public partial class M { [Member(1)] public double X; }""")]
    [InlineData("""[PersistableModel("a.m"), PersistableModel("a.n")] public partial class M { [Member(1)] public double X; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1), Member(2)] public double X; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public double X; public double X() => 1; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public double ScigoCodec; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public Missing X; [Member(2)] public Missing<int> Y; [Member(3)] public List<Missing[]> Z; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M : Missing { [Member(1)] public double X; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M : M { [Member(1)] public double X; }""")]
    [InlineData("""[PersistableModel("a.a")] public partial class A : B { } [PersistableModel("a.b")] public partial class B : A { [Member(1)] public double X; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial struct M { [Member(1)] public M X; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M : IDisposable { [Member(1)] public double X; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public double X { get; set; } M(int x) { } }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M(double x, double x) { [Member(1)] public double X { get; } = x; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M<T, T> { [Member(1)] public T X; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M<T> where T : Missing { [Member(1)] public T X; } public partial class N { M<int> x; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public Box<string> X { get; set; } } [PersistableModel("a.b")] public partial class Box<T> where T : struct { [Member(1)] public T X; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public NDArray<string> X; [Member(2)] public NDArray Y; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public void X { get; set; } [Member(2)] public ref int Y; [Member(3)] public Span<int> Z; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public int* X; [Member(2)] public delegate*<int> Y; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class { [Member(1)] public int X; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public int; [Member(2)] public ; [Member(3)] int }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public int this { get; set; } [Member(2)] public int this[int i] { get => i; set { } } }""")]
    [InlineData("""[PersistableModel("a.m")] public partial enum M { A }""")]
    [InlineData("""[PersistableModel("a.m")] public partial interface M { [Member(1)] int X { get; set; } }""")]
    [InlineData("""[PersistableModel("a.m")] public partial delegate void M();""")]
    [InlineData("""[PersistableModel(null)] public partial class M { [Member(1)] public int X; }""")]
    [InlineData("""[PersistableModel] public partial class M { [Member] public int X; }""")]
    [InlineData("""[PersistableModel("a.m", Version = "x", For = 3, Missing = 1)] public partial class M { [Member(1, Name = 3)] public int X; }""")]
    [InlineData("""[PersistableModel("a.m", For = typeof(Missing))] public partial class M { [Member(1)] public int X; }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1), Converter(typeof())] public TimeSpan X; [Member(2), Converter(typeof(List<>))] public TimeSpan Y; [Member(3), Converter(null)] public TimeSpan Z; }""")]
    [InlineData("""[assembly: Converter(typeof(Missing))] [assembly: Converter(null)] [assembly: Converter(typeof(int[]))] [assembly: PersistableInstance(typeof(Missing<int>))] [assembly: PersistableInstance(null)]""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public required int X; [Member(2)] private required int Y { get; } }""")]
    [InlineData("""[PersistableModel("a.m")] public partial record M([property: Member(1)] int X) { public M(M other) { } }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class M { [Member(1)] public int X; partial class ScigoCodec { } }""")]
    [InlineData("""[PersistableModel("a.m")] public partial class Scigo { [Member(1)] public int X; } namespace System { class Int32 { } }""")]
    public void ABrokenModelGetsTheCompilersErrorsOnly(string source) => new Editor("").Type(source);
}
