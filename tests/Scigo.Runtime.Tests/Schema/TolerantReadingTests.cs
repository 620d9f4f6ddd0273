using Scigo.Schema;

namespace Scigo.Tests.Schema;

public class TolerantReadingTests
{
    static Was Sample() => new()
    {
        Count = -3, Rate = 0.1f, Removed = "gone", RemovedToo = [1, 2], Known = 2.5, Note = null, Weights = [0.5f, -1], Single = 7,
        Block = new int[,] { { 1, 2, 3 }, { 4, 5, 6 } }, Parts = [new() { Id = 1, Gone = "x" }, new() { Id = 2 }], Part = new() { Id = 9 },
        Metrics = { ["a"] = 1, ["b"] = -2 }, Holes = [1, null, -3], Anything = new Label { Text = "label" }, Rows = [[1, 2], [], [-3]],
        Truths = [true, false], Small = (Half)0.5, Blob = [1, 2, 3], Concrete = new() { Id = 5 }, Same = [1, 2, 3], Listed = [4, 5],
        Title = "title", Vector = new double[] { 6, 7 }, Deep = { [1] = ["a", null], [-2] = [] }, Unsigned = uint.MaxValue,
        RemovedThings = [new Label(), new Label { Text = "y" }],
    };

    static Is Read(Was was) => Renamed.From(was, "tests.is").Read<Is>();

    [Fact]
    public void NumbersAreWidened()
    {
        var now = Read(Sample());
        Assert.Equal(-3, now.Count);
        Assert.Equal(0.1f, now.Rate);
        Assert.Equal(0.5f, now.Small);
        Assert.Equal(uint.MaxValue, now.Unsigned);
        Assert.Equal([0.5, -1], now.Weights);
        Assert.Equal(new NDArray<double>(new double[] { 1, 2, 3, 4, 5, 6 }, 2, 3), now.Block);
        Assert.Equal(new Dictionary<string, double> { ["a"] = 1, ["b"] = -2 }, now.Metrics);
        Assert.Equal([1, null, -3], now.Holes);
        Assert.Equal([[1, 2], [], [-3]], now.Rows);
    }

    [Fact]
    public void WhatCanBeNullNowIsReadFromWhatCouldNot()
    {
        var now = Read(Sample());
        Assert.Equal(2.5, now.Known);
        Assert.Equal([true, false], now.Truths!);
        Assert.Equal([1, 2, 3], now.Blob!);
    }

    [Fact]
    public void OneValueBecomesAListOfOne()
    {
        var now = Read(Sample());
        Assert.Equal([7], now.Single);
        Assert.Equal(["title"], now.Title);
    }

    [Fact]
    public void ArraysVectorsAndListsOfNumbersBecomeOneAnother()
    {
        var now = Read(Sample());
        Assert.Equal(new double[] { 1, 2, 3 }, now.Same);
        Assert.Equal(new double[] { 4, 5 }, now.Listed);
        Assert.Equal([6, 7], now.Vector);
    }

    [Fact]
    public void NullEmptyAndAbsentStayThreeThings()
    {
        var now = Read(Sample());
        Assert.Null(now.Note);
        Assert.Equal([], now.Deep[-2]);
        Assert.Equal(["a", null], now.Deep[1]);
        Assert.Equal(42, now.Added);
        Assert.Equal(["default"], now.AddedList);
        var empty = Read(new Was { Weights = [], Truths = [], Parts = [], Block = default, Note = "" });
        Assert.Empty(empty.Truths!);
        Assert.Equal("", empty.Note);
        Assert.Equal(default, empty.Block);
    }

    [Fact]
    public void NestedModelsAreReadByMemberIdAsWell()
    {
        var now = Read(Sample());
        Assert.Equal([1L, 2L], now.Parts.Select(static p => p.Id));
        Assert.All(now.Parts, static p => Assert.Equal("new", p.Added));
        Assert.Equal(9, now.Part!.Id);
        Assert.Equal("label", Assert.IsType<Label>(now.Anything).Text);
    }

    [Fact]
    public void AModelBecomesAPolymorphicOne() => Assert.Equal(5, Assert.IsType<IsPart>(Read(Sample()).Concrete).Id);

    [Fact]
    public void TheHookIsToldTheVersionOfTheData() => Assert.Equal(2, Read(Sample()).LoadedFrom);

    [Fact]
    public void LongArraysAreReadToo()
    {
        var was = new Was { Weights = [.. Enumerable.Range(0, 5000).Select(static i => i / 2f)], Same = [.. Enumerable.Range(0, 5000).Select(static i => i * 0.1)] };
        var now = Read(was);
        Assert.Equal(was.Weights.Select(static w => (double)w), now.Weights);
        Assert.Equal(was.Same, now.Same.ToArray());
    }

    [Fact]
    public void ANumberThatMayNotFitIsRefusedAndBothTypesAreNamed()
    {
        var e = Assert.Throws<ModelFormatException>(() => Renamed.From(Sample(), "tests.narrow").Read<Narrow>());
        Assert.Equal(ModelFormatError.UnknownSchema, e.Error);
        Assert.Contains("written as int32, declared as int16", e.Message, StringComparison.Ordinal);
        Assert.Equal("count", e.MemberPath);
    }

    [Fact]
    public void TypesWithNothingInCommonAreRefusedAndBothAreNamed()
    {
        var e = Assert.Throws<ModelFormatException>(() => Renamed.From(Sample(), "tests.odd").Read<Odd>());
        Assert.Contains("written as string, declared as float64", e.Message, StringComparison.Ordinal);
        Assert.Equal("title", e.MemberPath);
    }

    [Fact]
    public void NullForWhatMustNotBeNullIsRefused()
    {
        var e = Assert.Throws<ModelFormatException>(() => Renamed.From(Sample(), "tests.strict").Read<Strict>());
        Assert.Equal(ModelFormatError.InvalidValue, e.Error);
        Assert.Equal("note", e.MemberPath);
    }

    [Fact]
    public void AMemberThatIsNeededNowAndWasNotWrittenIsMissed()
    {
        var e = Assert.Throws<ModelFormatException>(() => Renamed.From(new Narrow(), "tests.needed").Read<Needed>());
        Assert.Equal(ModelFormatError.MissingMember, e.Error);
        Assert.Contains("\"name\" (id 2)", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutSchemasTheRecordIsRefused()
    {
        var renamed = Renamed.From(Sample(), "tests.is");
        var e = Assert.Throws<ModelFormatException>(() => ModelBinary.Deserialize<Is>(renamed.Record, Renamed.Options));
        Assert.Equal(ModelFormatError.UnknownSchema, e.Error);
    }

    [Fact]
    public void DifferencesAreListed()
    {
        var lines = SchemaDifference.Of(
            new ModelSchema("a.b", 1, [new(1, "x", "float32"), new(2, "gone", "string"), new(3, "same", "bool")]),
            new ModelSchema("a.b", 1, [new(1, "x", "string"), new(3, "same", "bool"), new(4, "added", "int32")]));
        Assert.Equal(
            ["x (id 1) was written as float32, declared as string", "gone (id 2) was removed, a string", "added (id 4) was added as int32"], lines);
    }

    [Fact]
    public void ArraysThatStandApartAreReadAndThoseOfRemovedMembersPassedOver()
    {
        var was = new Was
        {
            RemovedToo = new double[100], Weights = [.. Enumerable.Range(0, 50).Select(static i => i / 2f)], Blob = new byte[70],
            RemovedThings = [new Place { Block = new double[2, 50] }], Same = [.. Enumerable.Range(0, 20).Select(static i => i * 0.1)],
        };
        var file = Renamed.From(was, "tests.is", out var arrays);
        Assert.Equal(
            ["removed_too", "weights", "blob", "same", "removed_things[0].block"],
            ApartArrays.Of(file.Record, file.Schemas, Renamed.Options).Select(static a => a.Path));
        var now = file.Read<Is>(arrays);
        Assert.Equal(was.Weights.Select(static w => (double)w), now.Weights);
        Assert.Equal(was.Same, now.Same.ToArray());
        Assert.Equal(70, now.Blob!.Length);
    }
}
