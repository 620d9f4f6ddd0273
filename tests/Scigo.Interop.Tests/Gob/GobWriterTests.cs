using Scigo.Interop.Gob;

namespace Scigo.Interop.Tests.Gob;

public class GobWriterTests
{
    [Theory]
    [MemberData(nameof(GobFixtures.Names), MemberType = typeof(GobFixtures))]
    public void WhatGoWroteIsWrittenAgainToTheByte(string fixture)
    {
        var data = GobFixtures.Read(fixture);
        using var stream = new MemoryStream();
        var writer = new GobWriter(stream);
        foreach (var value in GobReader.ReadAll(data))
            writer.Write(value);
        Assert.Equal(Convert.ToHexString(data), Convert.ToHexString(stream.ToArray()));
    }

    [Fact]
    public void MinusZeroIsKeptWhereGoWouldLeaveItOut()
    {
        var type = GobType.StructOf("P", new GobField("X", GobType.Float));
        var read = (GobStruct)Again(new GobStruct(type, ("X", new GobFloat(-0.0))));
        Assert.Equal(double.NegativeZero, ((GobFloat)read["X"]!).Value);
        Assert.True(double.IsNegative(((GobFloat)read["X"]!).Value));
    }

    [Fact]
    public void AValueOfAnotherTypeThanTheOneDeclaredIsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            Again(new GobList(GobType.SliceOf(GobType.String), [new GobString("a"), new GobInt(1)])));
        Assert.Contains("A value of the type int stands where string is declared.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new GobStruct(GobType.StructOf("P", new GobField("X", GobType.Float)), ("X", new GobInt(1))));
        Assert.Throws<ArgumentException>(() => new GobVector<double>(GobType.SliceOf(GobType.Int), new double[1]));
        Assert.Throws<ArgumentException>(() => new GobList(GobType.ArrayOf(GobType.String, 2), [new GobString("a")]));
    }

    [Fact]
    public void AValueThatIsNestedTooDeepIsRefused()
    {
        var any = new GobInterface("int", new GobInt(1));
        for (var i = 0; i < 100; i++)
            any = new GobInterface("any", any);
        Assert.Throws<InvalidOperationException>(() => Again(any));
    }

    static GobValue Again(GobValue value)
    {
        using var stream = new MemoryStream();
        new GobWriter(stream).Write(value);
        return Assert.Single(GobReader.ReadAll(stream.ToArray()));
    }
}
