using Scigo.Generators.Tests.Support;

namespace Scigo.Generators.Tests.Emitting;

/// <summary>Roslyn refuses two files whose names differ by case at most; C# does not refuse such types.</summary>
public class HintNameTests
{
    [Fact]
    public void EveryModelHasAFileOfItsOwn()
    {
        const string source = """
            [PersistableModel("a.m1")] public partial class Model { [Member(1)] public double X { get; set; } }
            [PersistableModel("a.m2")] public partial class model { [Member(1)] public double X { get; set; } }
            [PersistableModel("a.m3")] public partial class Model<T> where T : notnull { [Member(1)] public T? X { get; set; } }
            [PersistableModel("a.m4")] public partial class Model<T, U> { [Member(1)] public double X { get; set; } }
            [PersistableModel("a.m5")] public partial class Model<t, u, v> { [Member(1)] public double X { get; set; } }
            [PersistableModel("a.m6")] public partial class MODEL<T, U, V> { [Member(1)] public double X { get; set; } }
            [PersistableModel("a.m7")] public partial class AssemblyModels { [Member(1)] public double X { get; set; } }
            namespace A
            {
                [PersistableModel("a.m8")] public partial class Model { [Member(1)] public double X { get; set; } }
                public partial class Outer { [PersistableModel("a.m9")] public partial class Model { [Member(1)] public double X { get; set; } } }
                public partial struct outer { [PersistableModel("a.m10")] public partial class Model { [Member(1)] public double X { get; set; } } }
            }
            namespace a { [PersistableModel("a.m11")] public partial class Model { [Member(1)] public double X { get; set; } } }
            namespace a.outer { [PersistableModel("a.m12")] public partial class Model { [Member(1)] public double X { get; set; } } }
            namespace @class { [PersistableModel("a.m13")] public partial class @event { [Member(1)] public double X { get; set; } } }
            """;
        var compilation = Compilations.Of(source);
        var names = Compilations.Sources(compilation).Keys;
        Assert.Equal(14, names.Count);
        Assert.Distinct(names, StringComparer.OrdinalIgnoreCase);
        Assert.Empty(Compilations.Errors(Compilations.Generate(compilation)));
    }

    [Fact]
    public void AModelThatIsAloneHasItsName() => Assert.Equal(
        ["A.Outer.Model.g.cs", "AssemblyModels.g.cs"],
        Compilations.Sources(Compilations.Of("namespace A { public partial class Outer { [PersistableModel(\"a.m\")] public partial class Model; } }")).Keys);
}
