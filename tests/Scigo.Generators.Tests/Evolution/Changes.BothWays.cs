namespace Scigo.Generators.Tests.Evolution;

static partial class Changes
{
    const string Recorded = "SCIGO212";

    static IEnumerable<Change> BothWays()
    {
        var one = new Code("[Member(1)] public int X { get; set; }", "new M { X = 7 }", "m.X");

        yield return new("a member is added", one, new("[Member(1)] public int X { get; set; } [Member(2)] public double Y { get; set; } = 0.5;", "new M { X = 8, Y = 1.5 }", "(m.X, m.Y)"))
        {
            Says = Recorded, OldSeen = "(7, 0.5)", NewSeen = "8",
        };
        yield return new("a member is removed, and its id reserved",
            new("[Member(1)] public int X { get; set; } [Member(2)] public double[] Y { get; set; } = [0.5];", "new M { X = 7, Y = [1.5, 2] }", "(m.X, m.Y[0])"),
            one with { Head = """[PersistableModel("$.m"), ReservedIds(2)] public sealed partial class M""" })
        {
            Says = Recorded, OldSeen = "7", NewSeen = "(7, 0.5)",
        };
        yield return new("members change places",
            new("[Member(1)] public int X { get; set; } [Member(2)] public string Y { get; set; } = \"\";", "new M { X = 7, Y = \"y\" }", "(m.X, m.Y)"),
            new("[Member(2)] public string Y { get; set; } = \"\"; [Member(1)] public int X { get; set; }", "new M { X = 7, Y = \"y\" }", "(m.X, m.Y)"))
        {
            OldSeen = "(7, y)", NewSeen = "(7, y)",
        };
        yield return new("the class is renamed", one with { Head = """[PersistableModel("$.m")] public sealed partial class Before""", Type = "Before", Make = "new Before { X = 7 }" }, one)
        {
            OldSeen = "7", NewSeen = "7",
        };
        yield return new("a member is renamed, and keeps its name in JSON",
            new("[Member(1)] public int Before { get; set; }", "new M { Before = 7 }", "m.Before"),
            new("[Member(1, Name = \"before\")] public int After { get; set; }", "new M { After = 7 }", "m.After"))
        {
            OldSeen = "7", NewSeen = "7",
        };
        yield return new("a member moves to a base class", one,
            new("", "new M { X = 7 }", "m.X")
            {
                Head = """[PersistableModel("$.m")] public sealed partial class M : Base""",
                Types = "public abstract class Base { [Member(1)] public int X { get; set; } }",
            })
        {
            OldSeen = "7", NewSeen = "7",
        };
        yield return new("a class becomes a record", one,
            new("[Member(1)] public int X { get; init; }", "new M { X = 7 }", "m.X") { Head = """[PersistableModel("$.m")] public sealed partial record M""" })
        {
            OldSeen = "7", NewSeen = "7",
        };
        yield return new("a class becomes a struct", one, one with { Head = """[PersistableModel("$.m")] public partial struct M""" })
        {
            OldSeen = "7", NewSeen = "7",
        };
        yield return new("a property becomes a field", one, one with { Members = "[Member(1)] public int X;" }) { OldSeen = "7", NewSeen = "7" };
        yield return new("a setter becomes private", one,
            new("[Member(1)] public int X { get; private set; } public static M Of(int x) => new() { X = x };", "M.Of(7)", "m.X"))
        {
            OldSeen = "7", NewSeen = "7",
        };
        yield return new("a member is taken by the constructor",
            new("[Member(1)] public required int X { get; set; }", "new M { X = 7 }", "m.X"),
            new("[Member(1)] public int X { get; } = x;", "new M(7)", "m.X") { Head = """[PersistableModel("$.m")] public sealed partial class M(int x)""" })
        {
            OldSeen = "7", NewSeen = "7",
        };
        yield return new("a hyperparameter becomes fitted",
            one with { Members = "[Hyperparameter(1)] public int X { get; set; }" }, one with { Members = "[Fitted(1)] public int X { get; set; }" })
        {
            OldSeen = "7", NewSeen = "7",
        };
        yield return new("an enum becomes its number",
            new("[Member(1)] public Season X { get; set; }", "new M { X = Season.Summer }", "m.X") { Types = "public enum Season { Winter, Summer }" },
            new("[Member(1)] public int X { get; set; }", "new M { X = 1 }", "m.X"))
        {
            OldSeen = "1", NewSeen = "Summer",
        };
        yield return new("a value is added to an enum",
            new("[Member(1)] public Season X { get; set; }", "new M { X = Season.Summer }", "m.X") { Types = "public enum Season { Winter, Summer }" },
            new("[Member(1)] public Season X { get; set; }", "new M { X = Season.Autumn }", "m.X") { Types = "public enum Season { Winter, Summer, Autumn }" })
        {
            Says = Recorded, OldSeen = "Summer", NewSeen = "2",
        };
        yield return new("a value of an enum is renamed",
            new("[Member(1)] public Season X { get; set; }", "new M { X = Season.Summer }", "m.X") { Types = "public enum Season { Winter, Summer }" },
            new("[Member(1)] public Season X { get; set; }", "new M { X = Season.Hot }", "m.X") { Types = "public enum Season { Winter, Hot }" })
        {
            Says = Recorded, OldSeen = "Hot", NewSeen = "Summer",
        };
        yield return new("the version is raised", one,
            new("[Member(1)] public int X { get; set; } void OnLoaded(int fromVersion) { if (fromVersion < 2) X *= 12; }", "new M { X = 24 }", "m.X")
            {
                Head = """[PersistableModel("$.m", Version = 2)] public sealed partial class M""",
            })
        {
            Says = Recorded, OldSeen = "84", NewSeen = "24",
        };
        yield return new("an initializer changes", one with { Members = "[Member(1)] public int X { get; set; } = 1;" }, one with { Members = "[Member(1)] public int X { get; set; } = 2;" })
        {
            OldSeen = "7", NewSeen = "7",
        };
        yield return new("required is taken away",
            one with { Members = "[Member(1)] public required int X { get; set; }" }, one)
        {
            Says = Recorded, OldSeen = "7", NewSeen = "7",
        };
        yield return new("a member that all data has becomes required", one, one with { Members = "[Member(1)] public required int X { get; set; }" })
        {
            Says = Recorded, OldSeen = "7", NewSeen = "7",
        };
        yield return new("an array becomes a list",
            new("[Member(1)] public double[] X { get; set; } = [];", "new M { X = [1.5, 2] }", "m.X"),
            new("[Member(1)] public List<double> X { get; set; } = [];", "new M { X = [1.5, 2] }", "m.X"))
        {
            Says = Recorded, OldSeen = "[1.5, 2]", NewSeen = "[1.5, 2]",
        };
        yield return new("a list becomes a vector",
            new("[Member(1)] public List<double> X { get; set; } = [];", "new M { X = [1.5, 2] }", "m.X"),
            new("[Member(1, Rank = 1)] public NDArray<double> X { get; set; }", "new M { X = new double[] { 1.5, 2 } }", "m.X.ToArray()"))
        {
            Says = Recorded, OldSeen = "[1.5, 2]", NewSeen = "[1.5, 2]",
        };
        yield return new("a list becomes a set",
            new("[Member(1)] public List<int> X { get; set; } = [];", "new M { X = [1, 2] }", "m.X"),
            new("[Member(1)] public HashSet<int> X { get; set; } = [];", "new M { X = [1, 2] }", "m.X"))
        {
            OldSeen = "[1, 2]", NewSeen = "[1, 2]",
        };
        yield return new("text becomes a Uri",
            new("[Member(1)] public string X { get; set; } = \"\";", "new M { X = \"https://a.b/\" }", "m.X"),
            new("[Member(1)] public Uri X { get; set; } = null!;", "new M { X = new(\"https://a.b/\") }", "m.X"))
        {
            OldSeen = "https://a.b/", NewSeen = "https://a.b/",
        };
        yield return new("a list becomes an array of models",
            new("[Member(1)] public List<Part> X { get; set; } = [];", "new M { X = [new() { Y = 7 }] }", "m.X[0].Y") { Types = Part },
            new("[Member(1)] public Part[] X { get; set; } = [];", "new M { X = [new() { Y = 8 }] }", "m.X[0].Y") { Types = Part })
        {
            OldSeen = "7", NewSeen = "8",
        };
        yield return new("a member of a nested model is added",
            new("[Member(1)] public List<Part> X { get; set; } = [];", "new M { X = [new() { Y = 7 }] }", "m.X[0].Y")
            {
                Types = """[PersistableModel("$.part")] public sealed partial class Part { [Member(1)] public int Y { get; set; } }""",
            },
            new("[Member(1)] public List<Part> X { get; set; } = [];", "new M { X = [new() { Y = 7, Z = 8 }] }", "(m.X[0].Y, m.X[0].Z)")
            {
                Types = """[PersistableModel("$.part")] public sealed partial class Part { [Member(1)] public int Y { get; set; } [Member(2)] public int Z { get; set; } = 5; }""",
            })
        {
            Says = Recorded, OldSeen = "(7, 5)", NewSeen = "7",
        };
        yield return new("a member of a polymorphic model is added",
            new("[Member(1)] public object? X { get; set; }", "new M { X = new Part { Y = 7 } }", "((Part)m.X!).Y")
            {
                Types = """[PersistableModel("$.part")] public sealed partial class Part { [Member(1)] public int Y { get; set; } }""",
            },
            new("[Member(1)] public object? X { get; set; }", "new M { X = new Part { Y = 7, Z = 8 } }", "(((Part)m.X!).Y, ((Part)m.X!).Z)")
            {
                Types = """[PersistableModel("$.part")] public sealed partial class Part { [Member(1)] public int Y { get; set; } [Member(2)] public int Z { get; set; } = 5; }""",
            })
        {
            Says = Recorded, OldSeen = "(7, 5)", NewSeen = "7",
        };
        yield return new("a member of a generic model is added",
            new("[Member(1)] public Box<double> X { get; set; } = new();", "new M { X = new() { Y = 7 } }", "m.X.Y")
            {
                Types = """[PersistableModel("$.box")] public sealed partial class Box<T> where T : struct { [Member(1)] public T Y { get; set; } }""",
            },
            new("[Member(1)] public Box<double> X { get; set; } = new();", "new M { X = new() { Y = 7, Z = [8] } }", "(m.X.Y, m.X.Z.Count)")
            {
                Types = """[PersistableModel("$.box")] public sealed partial class Box<T> where T : struct { [Member(1)] public T Y { get; set; } [Member(2)] public List<T> Z { get; set; } = []; }""",
            })
        {
            Says = Recorded, OldSeen = "(7, 0)", NewSeen = "7",
        };
    }
}
