namespace Scigo.Generators.Tests.Evolution;

/// <summary>Records, which carry nothing but a fingerprint, are read by all later releases that have a baseline.</summary>
public class HistoryTests
{
    const string Test = """
        public static class Test { public static object Make() => new M(); public static object Look(object m) => ((M)m).ToString(); }
        """;

    static string Inner(string members) => $"[PersistableModel(\"a.inner\")] public sealed partial record Inner {{ {members} }}\n";

    static string Outer(string members) => $"[PersistableModel(\"a.m\")] public sealed partial record M {{ {members} }}\n{Test}\n";

    [Fact]
    public void EveryReleaseReadsTheRecordsOfAllBefore()
    {
        // The nested model changes by itself in the second release, the outer one in the third, both in the fourth.
        string[] sources =
        [
            Inner("[Member(1)] public int X { get; init; } = 7;") + Outer("[Member(1)] public List<Inner> Inners { get; init; } = [new()]; public override string ToString() => $\"{Inners[0].X}\";"),
            Inner("[Member(1)] public long X { get; init; } = 8;") + Outer("[Member(1)] public List<Inner> Inners { get; init; } = [new()]; public override string ToString() => $\"{Inners[0].X}\";"),
            Inner("[Member(1)] public long X { get; init; } = 9;") + Outer("[Member(1)] public List<Inner> Inners { get; init; } = [new()]; [Member(2)] public string? Y { get; init; } = \"y\"; public override string ToString() => $\"{Inners[0].X} {Y}\";"),
            Inner("[Member(1)] public long? X { get; init; } = 10; [Member(2)] public int Z { get; init; } = 1;") + Outer("[Member(1)] public List<Inner> Inners { get; init; } = []; [Member(2)] public string? Y { get; init; } = \"new\"; [Member(3)] public double[] W { get; init; } = [1, 2]; public override string ToString() => $\"{Inners[0].X} {Inners[0].Z} {Y} {W.Length}\";"),
        ];
        var (shipped, records) = ("", new List<byte[]>());
        for (var i = 0; i < sources.Length; i++)
        {
            var release = new Release(sources[i], shipped);
            if (i == sources.Length - 1)
                Assert.Equal(["7 1 new 2", "8 1 new 2", "9 1 y 2"], records.Select(release.Read));
            records.Add(release.Write());
            shipped += $"release {i}\n{release.Changes}";
        }
        Assert.Equal(
            """
            release 0
            a.inner version 1
            a.inner 1 x int32
            a.m version 1
            a.m 1 inners list<model<a.inner>>
            release 1
            a.inner 1 x int64
            release 2
            a.m 2 y optional<string>
            release 3
            a.inner 1 x nullable<int64>
            a.inner 2 z int32
            a.m 3 w array<float64>

            """,
            shipped);
    }

    [Fact]
    public void EachAssemblyHasABaselineOfItsOwn()
    {
        static string Library(string members) => $"namespace Lib; [PersistableModel(\"lib.part\")] public sealed partial record Part {{ {members} }}\n{Test.Replace("class Test", "class Unused", StringComparison.Ordinal).Replace("new M()", "1", StringComparison.Ordinal).Replace("((M)m)", "m", StringComparison.Ordinal)}";
        static string Program(string members) => "using Lib;\n" + Outer(members);
        var (library1, library2) = (Library("[Member(1)] public int X { get; init; } = 7;"), Library("[Member(1)] public double X { get; init; } = 0.5;"));
        var (program1, program2) = (
            Program("[Member(1)] public Part P { get; init; } = new(); public override string ToString() => $\"{P.X}\";"),
            Program("[Member(1)] public Part? P { get; init; } = new(); [Member(2)] public int Y { get; init; } = 3; public override string ToString() => $\"{P!.X} {Y}\";"));
        var shippedLibrary = "release 1\n" + new Release(library1).Changes;
        var first = new Release(program1, library: new Release(library1));
        var second = new Release(program1, library: new Release(library2));
        var third = new Release(program2, library: new Release(library1));
        Assert.DoesNotContain("lib.part ", first.Changes, StringComparison.Ordinal);

        var now = new Release(program2, "release 1\n" + first.Changes, new Release(library2, shippedLibrary));
        Assert.Equal(["7 3", "0.5 3", "7 3"], new[] { first.Write(), second.Write(), third.Write() }.Select(now.Read));

        // The program's own model is as it was: its library's baseline is enough.
        Assert.Equal("7", new Release(program1, library: new Release(library2, shippedLibrary)).Read(first.Write()));
    }

    [Fact]
    public void GenericAndRecursiveModelsHaveAHistoryToo()
    {
        const string Look = "public override string ToString() => $\"{Tree.Value} {Tree.Children[0].Value} {Pair.Item1} {Boxes[\"a\"].Content}\";";
        static string Source(string tree, string box) => $$"""
            [PersistableModel("a.tree")] public sealed partial class Tree { {{tree}} [Member(2)] public List<Tree> Children { get; init; } = []; }
            [PersistableModel("a.box")] public sealed partial class Box<T> { {{box}} }
            """ + Outer("[Member(1)] public Tree Tree { get; init; } = new() { Children = { new() } }; [Member(2)] public (int, Box<double>) Pair { get; init; } = (5, new() { Content = 1.5 }); "
                + "[Member(3)] public Dictionary<string, Box<string>> Boxes { get; init; } = new() { [\"a\"] = new() { Content = \"s\" } }; " + Look);
        var old = new Release(Source("[Member(1)] public int Value { get; init; } = 7;", "[Member(1)] public T Content { get; init; } = default!;"));
        var now = new Release(
            Source("[Member(1)] public long Value { get; init; } = 7; [Member(3)] public int New { get; init; }", "[Member(1)] public T Content { get; init; } = default!; [Member(2)] public List<T> More { get; init; } = [];"),
            "release 1\n" + old.Changes);
        Assert.Equal("7 7 5 s", now.Read(old.Write()));
    }

    [Fact]
    public void WhatNoReleaseWroteIsRefused()
    {
        var shipped = "release 1\n" + new Release(Outer("[Member(1)] public int X { get; init; }")).Changes;
        var between = new Release(Outer("[Member(1)] public int X { get; init; } [Member(2)] public int Y { get; init; }"), shipped);
        var now = new Release(Outer("[Member(1)] public int X { get; init; } [Member(2)] public double Y { get; init; }"), shipped);
        var e = Assert.Throws<ModelFormatException>(() => now.Read(between.Write()));
        Assert.Equal(ModelFormatError.UnknownSchema, e.Error);
        Assert.Contains("no release in the baseline", e.Message, StringComparison.Ordinal);
        Assert.Throws<ModelFormatException>(() => between.Read(now.Write()));
    }

    [Fact]
    public void ErrorsInOlderRecordsNameTheMember()
    {
        var old = new Release(Outer("[Member(1)] public int X { get; init; } [Member(2)] public string? Title { get; init; }"));
        var now = new Release(
            Outer("[Member(1)] public int X { get; init; } [Member(2)] public string? Title { get; init; } [Member(3)] public int Z { get; init; }"), "release 1\n" + old.Changes);
        var record = old.Write();
        record[^1] = 2; // Neither null nor a string.
        var e = Assert.Throws<ModelFormatException>(() => now.Read(record));
        Assert.Equal((ModelFormatError.InvalidValue, "title"), (e.Error, e.MemberPath));
        for (var length = 0; length < record.Length; length++)
            Assert.Throws<ModelFormatException>(() => now.Read(record[..length]));
    }

    [Fact]
    public void TheFastPathIsThatOfTheClassItself()
    {
        var source = Outer("[Member(1)] public int X { get; init; } = 7; public override string ToString() => $\"{X}\";");
        var release = new Release(source, "release 1\n" + new Release(source).Changes);
        Assert.Equal("", release.Changes);
        Assert.Equal("7", release.Read(release.Write()));
    }
}
