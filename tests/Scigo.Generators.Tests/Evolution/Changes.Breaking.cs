using Scigo.Generators.Compatibility;

namespace Scigo.Generators.Tests.Evolution;

static partial class Changes
{
    const string Box = """[PersistableModel("$.box")] public sealed partial class Box<T> where T : struct { [Member(1)] public T Y { get; set; } }""";

    const Formats FilesAndJson = Formats.Files | Formats.Json;

    static IEnumerable<Change> Breaking()
    {
        // Of the values there are, one at least is lost.
        Change Narrowed(string what, string oldType, string oldValue, string newType, string newValue, string seen) =>
            Retyped(what, oldType, oldValue, newType, newValue) with { Says = "SCIGO202", OldBy = Formats.None, OldSeen = "!", NewSeen = seen };

        yield return Narrowed("long becomes int", "long", "1L << 40", "int", "-7", "-7");
        yield return Narrowed("double becomes float", "double", "1e300", "float", "0.5f", "0.5");
        yield return Narrowed("double becomes int", "double", "0.5", "int", "7", "7");
        yield return Narrowed("int becomes uint", "int", "-7", "uint", "4000000000", "") with { NewBy = Formats.None, NewMistakenBy = Formats.Protobuf };
        yield return Narrowed("long becomes double", "long", "(1L << 53) + 1", "double", "0.5", "") with { NewBy = Formats.None, OldMistakenBy = Formats.Json };
        yield return Narrowed("a nullable int becomes one that is not", "int?", "null", "int", "7", "7");
        yield return Narrowed("a nullable string becomes one that is not", "string?", "null", "string", "\"s\"", "s");
        yield return Narrowed("an array becomes one double", "double[]", "[1, 2]", "double", "1.5", "[1.5]");
        yield return Narrowed("string becomes double", "string", "\"s\"", "double", "1.5", "") with { NewBy = Formats.None };
        yield return Narrowed("a list becomes a map", "List<double>", "[1, 2]", "Dictionary<string, double>", "new() { [\"a\"] = 1 }", "") with { NewBy = Formats.None };
        yield return Narrowed("a list becomes one of lists", "List<double>", "[1, 2]", "List<List<double>>", "[[1, 2]]", "") with
        {
            // A file has the types: each number is a list of one.
            OldSeen = "[[1], [2]]",
            OldBy = Formats.Files,
            NewBy = Formats.None,
        };
        yield return Narrowed("bool becomes int", "bool", "true", "int", "7", "") with { OldSeen = "True", NewBy = Formats.None, OldMistakenBy = Formats.Protobuf, NewMistakenBy = Formats.Protobuf };
        yield return Narrowed("Guid becomes a number", "Guid", "Guid.Empty", "long", "7", "") with { NewBy = Formats.None };
        yield return Narrowed("decimal becomes double", "decimal", "1.5m", "double", "1.5", "") with { NewBy = Formats.None };
        yield return Narrowed("keys of a map become text", "Dictionary<int, int>", "new() { [1] = 2 }", "Dictionary<string, int>", "new() { [\"a\"] = 2 }", "") with
        {
            OldSeen = "{1: 2}",
            OldBy = Formats.Json,
            NewBy = Formats.None,
        };
        yield return new("an array of any rank becomes a vector",
            new("[Member(1)] public NDArray<double> X { get; set; }", "new M { X = new double[,] { { 1, 2 }, { 3, 4 } } }", "m.X.ToArray()"),
            new("[Member(1, Rank = 1)] public NDArray<double> X { get; set; }", "new M { X = new double[] { 1, 2 } }", "m.X.ToArray()"))
        {
            Says = "SCIGO202", OldSeen = "[1, 2, 3, 4]", OldBy = Formats.None, NewSeen = "[1, 2]", NewBy = FilesAndJson,
        };
        yield return new("a model becomes a polymorphic one",
            new("[Member(1)] public Part X { get; set; } = new();", "new M { X = new() { Y = 7 } }", "m.X.Y") { Types = Part },
            new("[Member(1)] public object X { get; set; } = new Part();", "new M { X = new Part { Y = 7 } }", "((Part)m.X).Y") { Types = Part })
        {
            Says = "SCIGO202", OldSeen = "7", OldBy = Formats.Files, NewSeen = "7", NewBy = Formats.None, NewMistakenBy = Formats.Json,
        };

        // Protobuf says less about its bytes than the others.
        Change Encoded(string what, string oldType, string oldValue, string newType, string newValue, string seen) =>
            Retyped(what, oldType, oldValue, newType, newValue) with { Says = "SCIGO203", OldBy = FilesAndJson, OldSeen = seen, NewBy = Formats.None };

        yield return Encoded("float[] becomes double[]", "float[]", "[1.5f, 2]", "double[]", "[1e300]", "[1.5, 2]") with { OldMistakenBy = Formats.Protobuf, NewMistakenBy = Formats.Protobuf };
        yield return Encoded("int[] becomes double[]", "int[]", "[1, -2]", "double[]", "[0.5]", "[1, -2]") with { NewMistakenBy = Formats.Protobuf };
        yield return Encoded("one double becomes an array of any rank", "double", "1.5", "NDArray<double>", "new double[] { 1, 2 }", "1.5") with
        {
            New = new("[Member(1)] public NDArray<double> X { get; set; }", "new M { X = new double[] { 1, 2 } }", "m.X.Span[0]"),
        };
        yield return Encoded("a list becomes an array of any rank", "List<float>", "[1.5f, 2]", "NDArray<double>", "new double[] { 1, 2 }", "[1.5, 2]") with
        {
            New = new("[Member(1)] public NDArray<double> X { get; set; }", "new M { X = new double[,] { { 1, 2 } } }", "m.X.ToArray()"),
        };
        yield return Encoded("elements of a list become nullable", "List<double>", "[1.5, 2]", "List<double?>", "[null]", "[1.5, 2]");
        yield return new("a vector becomes an array of any rank",
            new("[Member(1, Rank = 1)] public NDArray<double> X { get; set; }", "new M { X = new double[] { 1, 2 } }", "m.X.ToArray()"),
            new("[Member(1)] public NDArray<double> X { get; set; }", "new M { X = new double[,] { { 1, 2 } } }", "m.X.ToArray()"))
        {
            Says = "SCIGO203", OldSeen = "[1, 2]", OldBy = FilesAndJson, NewBy = Formats.None,
        };
        yield return new("an integer gets another encoding",
            new("[Member(1)] public int X { get; set; }", "new M { X = 7 }", "m.X"),
            new("[Member(1, Encoding = ProtoEncoding.ZigZag)] public int X { get; set; }", "new M { X = 7 }", "m.X"))
        {
            Says = "SCIGO203", OldSeen = "7", OldBy = FilesAndJson, NewSeen = "7", NewBy = FilesAndJson, OldMistakenBy = Formats.Protobuf, NewMistakenBy = Formats.Protobuf,
        };
        yield return new("an integer of fixed length becomes wider",
            new("[Member(1, Encoding = ProtoEncoding.Fixed)] public int X { get; set; }", "new M { X = 7 }", "m.X"),
            new("[Member(1, Encoding = ProtoEncoding.Fixed)] public long X { get; set; }", "new M { X = 1L << 40 }", "m.X"))
        {
            Says = "SCIGO203", OldSeen = "7", OldBy = FilesAndJson, NewBy = Formats.None,
        };

        yield return new("a member is removed, and its id not reserved",
            new("[Member(1)] public int X { get; set; } [Member(2)] public double Y { get; set; } = 0.5;", "new M { X = 7, Y = 1.5 }", "(m.X, m.Y)"),
            new("[Member(1)] public int X { get; set; }", "new M { X = 7 }", "m.X"))
        {
            Says = "SCIGO204", IsPrecaution = true, OldSeen = "7", NewSeen = "(7, 0.5)",
        };
        yield return new("an id is used again",
            new("[Member(1)] public int X { get; set; } [Member(2)] public string Unit { get; set; } = \"\";", "new M { X = 7, Unit = \"kWh\" }", "(m.X, m.Unit)"),
            new("[Member(1)] public int X { get; set; } [Member(2)] public double Floor { get; set; } = 0.5;", "new M { X = 7, Floor = 1.5 }", "(m.X, m.Floor)"))
        {
            // JSON knows nothing of ids.
            Says = "SCIGO205", OldSeen = "(7, 0.5)", OldBy = Formats.Json, NewSeen = "(7, )", NewBy = Formats.Json,
        };
        yield return new("a member gets another id",
            new("[Member(1)] public int X { get; set; }", "new M { X = 7 }", "m.X"),
            new("[Member(2)] public int X { get; set; }", "new M { X = 7 }", "m.X"))
        {
            Says = "SCIGO206", OldSeen = "7", OldBy = Formats.Json, NewSeen = "7", NewBy = Formats.Json, OldMistakenBy = Formats.Files | Formats.Protobuf, NewMistakenBy = Formats.Files | Formats.Protobuf,
        };
        yield return new("a member is renamed",
            new("[Member(1)] public int Before { get; set; }", "new M { Before = 7 }", "m.Before"),
            new("[Member(1)] public int After { get; set; }", "new M { After = 7 }", "m.After"))
        {
            Says = "SCIGO207", OldSeen = "7", OldBy = Formats.Files | Formats.Protobuf, NewSeen = "7", NewBy = Formats.Files | Formats.Protobuf, OldMistakenBy = Formats.Json, NewMistakenBy = Formats.Json,
        };
        yield return new("the wire name changes",
            new("[Member(1)] public int X { get; set; }", "new M { X = 7 }", "m.X"),
            new("[Member(1)] public int X { get; set; }", "new M { X = 7 }", "m.X") { Head = """[PersistableModel("$.other")] public sealed partial class M""" })
        {
            Says = "SCIGO208 SCIGO212", OldSeen = "7", OldBy = Formats.None, NewSeen = "7", NewBy = Formats.None,
        };
        yield return new("a generic model gets another argument",
            new("[Member(1)] public Box<float> X { get; set; } = new();", "new M { X = new() { Y = 7 } }", "m.X.Y") { Types = Box },
            new("[Member(1)] public Box<double> X { get; set; } = new();", "new M { X = new() { Y = 1e300 } }", "m.X.Y") { Types = Box })
        {
            // Files know nested models by name, the others do not.
            Says = "SCIGO202", OldSeen = "7", OldBy = Formats.Json | Formats.Protobuf, NewBy = Formats.None,
        };
        yield return new("a new member is required",
            new("[Member(1)] public int X { get; set; }", "new M { X = 7 }", "m.X"),
            new("[Member(1)] public int X { get; set; } [Member(2)] public required double Y { get; set; }", "new M { X = 7, Y = 1.5 }", "m.X"))
        {
            Says = "SCIGO209", OldSeen = "7", OldBy = Formats.None, NewSeen = "7",
        };
        yield return new("the version is lowered",
            new("[Member(1)] public int X { get; set; }", "new M { X = 7 }", "m.X") { Head = """[PersistableModel("$.m", Version = 2)] public sealed partial class M""" },
            new("[Member(1)] public int X { get; set; }", "new M { X = 7 }", "m.X"))
        {
            Says = "SCIGO210", IsPrecaution = true, OldSeen = "7", NewSeen = "7",
        };
        yield return new("a value of an enum gets another number",
            new("[Member(1)] public Season X { get; set; }", "new M { X = Season.Summer }", "m.X") { Types = "public enum Season { Winter, Summer }" },
            new("[Member(1)] public Season X { get; set; }", "new M { X = Season.Summer }", "m.X") { Types = "public enum Season { Winter, Spring, Summer }" })
        {
            Says = "SCIGO211", OldSeen = "Summer", OldBy = Formats.None, NewSeen = "Summer", NewBy = Formats.None, OldMistakenBy = Formats.All, NewMistakenBy = Formats.All,
        };
        yield return new("a value of an enum is removed",
            new("[Member(1)] public Season X { get; set; }", "new M { X = Season.Summer }", "m.X") { Types = "public enum Season { Winter, Summer }" },
            new("[Member(1)] public Season X { get; set; }", "new M { X = Season.Winter }", "m.X") { Types = "public enum Season { Winter }" })
        {
            Says = "SCIGO211", OldSeen = "Summer", OldBy = Formats.None, NewSeen = "Winter", OldMistakenBy = Formats.All,
        };
    }
}
