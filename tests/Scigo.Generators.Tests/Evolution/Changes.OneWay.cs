using Scigo.Generators.Compatibility;

namespace Scigo.Generators.Tests.Evolution;

static partial class Changes
{
    // A member X of one type, then of another; both examples hold what its initializer says.
    static Change Retyped(string what, string oldType, string oldValue, string newType, string newValue) => new(
        what,
        new($"[Member(1)] public {oldType} X {{ get; set; }} = default!;", $"new M {{ X = {oldValue} }}", "m.X"),
        new($"[Member(1)] public {newType} X {{ get; set; }} = default!;", $"new M {{ X = {newValue} }}", "m.X"));

    static IEnumerable<Change> OneWay()
    {
        Change Widened(string what, string oldType, string oldValue, string newType, string newValue, string seen) =>
            Retyped(what, oldType, oldValue, newType, newValue) with { Says = Recorded, OldSeen = seen, NewBy = Formats.None };

        yield return Widened("int becomes long", "int", "-7", "long", "1L << 40", "-7");
        yield return Widened("byte becomes int", "byte", "200", "int", "-1", "200");
        yield return Widened("uint becomes long", "uint", "4000000000", "long", "-1", "4000000000");
        yield return Widened("sbyte becomes short", "sbyte", "-7", "short", "300", "-7");
        yield return Widened("int becomes double", "int", "-7", "double", "0.5", "-7");
        yield return Widened("uint becomes double", "uint", "4000000000", "double", "0.5", "4000000000");
        yield return Widened("short becomes float", "short", "-300", "float", "0.5f", "-300");
        yield return Widened("float becomes double", "float", "0.5f", "double", "1e300", "0.5");
        yield return Widened("Half becomes float", "Half", "(Half)0.5", "float", "1e30f", "0.5");
        yield return Widened("long becomes nullable", "long", "7", "long?", "null", "7");
        yield return Widened("an int becomes a nullable double", "int", "7", "double?", "null", "7");
        yield return Widened("string becomes nullable", "string", "\"s\"", "string?", "null", "s");
        yield return Widened("an array becomes nullable", "double[]", "[1, 2]", "double[]?", "null", "[1, 2]");
        yield return Widened("one double becomes an array", "double", "1.5", "double[]", "[1, 2]", "[1.5]");
        yield return Widened("one float becomes an array of doubles", "float", "1.5f", "double[]", "[1, 2]", "[1.5]");
        yield return Widened("one int becomes a list", "int", "7", "List<int>", "[1, 2]", "[7]");
        yield return Widened("int[] becomes long[]", "int[]", "[1, -2]", "long[]", "[1L << 40]", "[1, -2]");
        yield return Widened("List<int> becomes long[]", "List<int>", "[1, -2]", "long[]", "[1L << 40]", "[1, -2]");
        yield return Widened("values of a map become wider", "Dictionary<string, float>", "new() { [\"a\"] = 1.5f }", "Dictionary<string, double>", "new() { [\"a\"] = 1e300 }", "{a: 1.5}");
        yield return Widened("keys of a map become wider", "Dictionary<int, string>", "new() { [-1] = \"a\" }", "Dictionary<long, string>", "new() { [1L << 40] = \"a\" }", "{-1: a}");
        // The last of several singular fields wins, which protobuf demands.
        yield return Widened("one string becomes a list", "string", "\"s\"", "List<string>", "[\"a\", \"b\"]", "[s]") with { NewMistakenBy = Formats.Protobuf };
        // Times are written as text.
        yield return Retyped("DateTime becomes text", "DateTime", "new(2026, 1, 2)", "string", "\"s\"") with { OldSeen = "2026-01-02T00:00:00.0000000", NewBy = Formats.None };
        yield return new("one model becomes a list",
            new("[Member(1)] public Part X { get; set; } = new();", "new M { X = new() { Y = 7 } }", "m.X.Y") { Types = Part },
            new("[Member(1)] public List<Part> X { get; set; } = [];", "new M { X = [new() { Y = 1 }, new() { Y = 2 }] }", "m.X.ConvertAll(p => p.Y)") { Types = Part })
        {
            Says = Recorded, OldSeen = "[7]", NewSeen = "1", NewBy = Formats.None, NewMistakenBy = Formats.Protobuf,
        };
        yield return new("a member of a nested model becomes wider",
            new("[Member(1)] public Part? X { get; set; }", "new M { X = new() { Y = 7 } }", "m.X?.Y") { Types = Part },
            new("[Member(1)] public Part? X { get; set; }", "new M { X = new() { Y = 1L << 40 } }", "m.X?.Y") { Types = Part.Replace("int Y", "long Y", StringComparison.Ordinal) })
        {
            Says = Recorded, OldSeen = "7", NewBy = Formats.None,
        };
        yield return new("the number behind an enum becomes wider",
            new("[Member(1)] public Season X { get; set; }", "new M { X = Season.Summer }", "m.X") { Types = "public enum Season : byte { Winter, Summer }" },
            new("[Member(1)] public Season X { get; set; }", "new M { X = Season.Late }", "m.X") { Types = "public enum Season : int { Winter, Summer, Late = 1000 }" })
        {
            Says = Recorded, OldSeen = "Summer", NewBy = Formats.None,
        };
        yield return new("a member is renamed, and its former name given",
            new("[Member(1)] public int Before { get; set; }", "new M { Before = 7 }", "m.Before"),
            new("[Member(1), FormerName(\"before\")] public int After { get; set; }", "new M { After = 7 }", "m.After"))
        {
            Says = Recorded, OldSeen = "7", NewSeen = "7", NewBy = Formats.Files | Formats.Protobuf, NewMistakenBy = Formats.Json,
        };
        var one = new Code("[Member(1)] public int X { get; set; }", "new M { X = 7 }", "m.X");
        yield return new("the wire name changes, and the former one is given", one,
            one with { Head = """[PersistableModel("$.other"), FormerName("$.m")] public sealed partial class M""" })
        {
            Says = Recorded, OldSeen = "7", NewBy = Formats.None,
        };
        yield return new("the wire name of a nested model changes, and the former one is given",
            new("[Member(1)] public List<Part> X { get; set; } = [];", "new M { X = { new() { Y = 7 } } }", "m.X[0].Y") { Types = Part },
            new("[Member(1)] public List<Part> X { get; set; } = [];", "new M { X = { new() { Y = 8 } } }", "m.X[0].Y") { Types = RenamedPart })
        {
            Says = Recorded, OldSeen = "7", NewSeen = "8", NewBy = Formats.Json | Formats.Protobuf,
        };
        yield return new("the wire name of a polymorphic model changes, and the former one is given",
            new("[Member(1)] public object? X { get; set; }", "new M { X = new Part { Y = 7 } }", "((Part)m.X!).Y") { Types = Part },
            new("[Member(1)] public object? X { get; set; }", "new M { X = new Part { Y = 7 } }", "((Part)m.X!).Y") { Types = RenamedPart })
        {
            Says = Recorded, OldSeen = "7", NewBy = Formats.None,
        };
        yield return new("the wire name of a generic model changes, and the former one is given",
            new("[Member(1)] public Box<double> X { get; set; } = new();", "new M { X = new() { Y = 7 } }", "m.X.Y") { Types = Box },
            new("[Member(1)] public Box<double> X { get; set; } = new();", "new M { X = new() { Y = 8 } }", "m.X.Y")
            {
                Types = Box.Replace("""PersistableModel("$.box")""", """PersistableModel("$.crate"), FormerName("$.box")""", StringComparison.Ordinal),
            })
        {
            Says = Recorded, OldSeen = "7", NewSeen = "8", NewBy = Formats.Json | Formats.Protobuf,
        };
        var boxes = new Code("[Member(1)] public Box<Part>? X { get; set; } [Member(2)] public object? Z { get; set; }",
            "new M { X = new() { Y = new() { Y = 7 } }, Z = new Box<Part> { Y = new() { Y = 8 } } }", "(m.X!.Y!.Y, ((Box<Part>)m.Z!).Y!.Y)");
        const string AnyBox = """[PersistableModel("$.box")] public sealed partial class Box<T> { [Member(1)] public T? Y { get; set; } }""";
        yield return new("the wire name of what closes a generic model changes, and the former one is given",
            boxes with { Types = AnyBox + Part }, boxes with { Types = AnyBox + RenamedPart })
        {
            Says = Recorded, OldSeen = "(7, 8)", NewBy = Formats.None,
        };
        yield return new("a required member is removed, and its id reserved",
            new("[Member(1)] public int X { get; set; } [Member(2)] public required int Y { get; set; }", "new M { X = 7, Y = 8 }", "m.X"),
            new("[Member(1)] public int X { get; set; }", "new M { X = 7 }", "m.X") { Head = """[PersistableModel("$.m"), ReservedIds(2)] public sealed partial class M""" })
        {
            Says = Recorded, OldSeen = "7", NewSeen = "7", NewBy = Formats.None,
        };
    }

    const string RenamedPart = """[PersistableModel("$.piece"), FormerName("$.part")] public sealed partial class Part { [Member(1)] public int Y { get; set; } }""";

    const string Part = """[PersistableModel("$.part")] public sealed partial class Part { [Member(1)] public int Y { get; set; } }""";
}
