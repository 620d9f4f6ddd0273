using Scigo.Interop.Gob;

namespace Scigo.Interop.Tests.Gob;

public class GobReaderTests
{
    [Theory]
    [InlineData("bool", "true")]
    [InlineData("int", "-129")]
    [InlineData("uint", "256")]
    [InlineData("float", "17")]
    [InlineData("string", "\"grüße, 世界\"")]
    [InlineData("bytes", "0x0001ff")]
    [InlineData("slice", "[1, 0.1, NaN, +Inf, -Inf, -0, 0, 5E-324, 1.7976931348623157E+308]")]
    [InlineData("array", "[1, 2, 3]")]
    [InlineData("map", "map[\"r2\": 0.5]")]
    [InlineData("zeros", "Kinds{}")]
    [InlineData("embedded", "Embedded{Base: Base{ID: 7, Name: \"base\"}, Point: Point{X: 1, Y: 2}, Value: 3}")]
    [InlineData("list", "Node{Value: 1, Next: Node{Value: 2, Next: Node{Value: 3}}}")]
    [InlineData("forest", "[[], [[]]]")]
    [InlineData("pointers", "Pointers{Int: 1, Text: \"text\", Point: Point{X: 1, Y: 2}, Deep: Point{X: 3, Y: 4}, Slice: [1]}")]
    [InlineData("version1", "Version1{Name: \"n\", Alpha: 0.5, Beta: [1, 2]}")]
    [InlineData("version2", "Version2{Gamma: 3, Beta: [1, 2], Name: \"n\"}")]
    public void AValueIsReadAsGoWroteIt(string fixture, string text) => Assert.Equal(text, Text(fixture));

    [Fact]
    public void EveryBasicKindIsRead() => Assert.Equal(
        "Kinds{Bool: true, Int: -1, Int8: -8, Int16: -16, Int32: -32, Int64: -64, Uint: 1, Uint8: 8, Uint16: 16, Uint32: 32, Uint64: 64, "
        + "Float32: 0.5, Float64: 0.25, String: \"s\", Bytes: 0x6279746573}",
        Text("kinds"));

    [Fact]
    public void TheEndsOfEveryRangeAreRead() => Assert.Equal(
        "Kinds{Bool: true, Int: -9223372036854775808, Int8: -128, Int16: 32767, Int32: -2147483648, Int64: 9223372036854775807, "
        + "Uint: 18446744073709551615, Uint8: 255, Uint16: 65535, Uint32: 4294967295, Uint64: 128, Float32: 3.4028234663852886E+38, Float64: -Inf}",
        Text("limits"));

    [Fact]
    public void SlicesAreRead() => Assert.Equal(
        "Slices{Bools: [true, false], Ints: [-1, 0, 1000], Shorts: [65535], Floats: [1.5, 0], Singles: [0.10000000149011612], "
        + "Strings: [\"a\", \"\", \"c\"], Grid: [[1], [], [2, 3]], Blobs: [0x01, 0x], Points: [Point{X: 1, Y: 2}, Point{}], Pointers: [Point{Y: 1}]}",
        Text("slices"));

    // Go does not name the structs that lie in arrays and maps.
    [Fact]
    public void ArraysAreRead() => Assert.Equal(
        "Arrays{Floats: [1, 0, 3], Ints: [[1, 2], [3, 4]], Strings: [\"x\", \"\"], Bytes: [1, 2, 3, 4], None: [], "
        + "Points: [struct{X: 1}, struct{Y: 1}], Zeros: [0, 0, 0]}",
        Text("arrays"));

    [Fact]
    public void MapsAreRead() => Assert.Equal(
        "Maps{Counts: map[\"a\": 1], Names: map[-7: \"seven\"], Flags: map[false: 0], Points: map[\"p\": struct{X: 1, Y: 2}], "
        + "Nested: map[\"outer\": map[\"inner\": [1, 2]]], Empty: map[]}",
        Text("maps"));

    [Fact]
    public void RecursiveTypesAreRead() => Assert.Equal(
        "Tree{Label: \"root\", Children: [Tree{Label: \"leaf\"}, Tree{Label: \"branch\", Children: [Tree{Label: \"twig\"}]}], "
        + "ByName: map[\"self\": Tree{Label: \"named\"}]}",
        Text("tree"));

    // Types are defined within the values that use them first, which breaks their messages into pieces.
    [Fact]
    public void InterfacesAreReadWithTheNamesOfTheirTypes() => Assert.Equal(
        "Interfaces{Any: Point(Point{X: 1, Y: 2}), Shape: Framed(Framed{Inner: Framed(Framed{Inner: Square(Square{Side: 2}), Border: 1}), Border: 3}), "
        + "List: [int(1), string(\"two\"), float64(3.5), bool(true), nil, Point(Point{X: 5, Y: 6}), []string([\"x\"]), []uint8(0x62), uint8(7), "
        + "Framed(Framed{Inner: Square(Square{Side: 1}), Border: 2})], "
        + "Map: map[\"key\": map[string]interface {}(map[\"inner\": []interface {}([Square(Square{Side: 4})])])], "
        + "Shapes: [Square(Square{Side: 1}), nil, Framed(Framed{Inner: Square(Square{Side: 2})})], After: \"end\"}",
        Text("interfaces"));

    [Fact]
    public void WhatTypesEncodeByThemselvesIsReadAsBytes()
    {
        var value = (GobStruct)Assert.Single(GobReader.ReadAll(GobFixtures.Read("opaque")));
        Assert.Equal("terces"u8, ((GobOpaque)value["Secret"]!).Payload.Span);
        Assert.Equal("retniop"u8, ((GobOpaque)value["Pointer"]!).Payload.Span);
        // Go does not ask for MarshalText, though its streams have a place for it.
        Assert.Equal(12.5, ((GobFloat)value["Degrees"]!).Value);
        Assert.Equal(15, ((GobOpaque)value["Time"]!).Payload.Length);
        Assert.Equal(GobMarshaler.Gob, value["Time"]!.Type.Marshaler);
        Assert.Null(value["Nil"]);
    }

    [Fact]
    public void SeveralValuesOfAStreamAreReadInTurn()
    {
        string[] expected = ["Point{X: 1, Y: 2}", "5", "Point{X: 3, Y: 4}", "[Point{X: 5, Y: 6}]", "\"text\"", "Base{ID: 1, Name: \"b\"}", "Point{}"];
        Assert.Equal(expected, GobReader.ReadAll(GobFixtures.Read("several")).Select(static v => v.ToString()));
        using var reader = new GobReader(new MemoryStream(GobFixtures.Read("several")));
        foreach (var text in expected)
            Assert.Equal(text, reader.Read()!.ToString());
        Assert.Null(reader.Read());
    }

    [Theory]
    [MemberData(nameof(GobFixtures.Names), MemberType = typeof(GobFixtures))]
    public void AStreamThatHandsOutFewBytesAtATimeGivesTheSame(string fixture)
    {
        var data = GobFixtures.Read(fixture);
        using var reader = new GobReader(new TricklingStream(data));
        foreach (var value in GobReader.ReadAll(data))
        {
            var read = reader.Read()!;
            Assert.Equal(value.ToString(), read.ToString());
            Assert.Equal(value.Offset, read.Offset);
        }
        Assert.Null(reader.Read());
    }

    [Fact]
    public void AMessageLongerThanTheBufferIsRead()
    {
        var numbers = new double[100_000];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = 1.0 / (i + 1);
        using var stream = new MemoryStream();
        var writer = new GobWriter(stream);
        writer.Write(new GobVector<double>(GobType.SliceOf(GobType.Float), numbers));
        writer.Write(new GobString("after"));
        stream.Position = 0;
        using var reader = new GobReader(stream);
        Assert.Equal(numbers, ((GobVector<double>)reader.Read()!).Values.ToArray());
        Assert.Equal("\"after\"", reader.Read()!.ToString());
    }

    [Fact]
    public void AFieldKnowsWhereItStands()
    {
        var value = (GobStruct)Assert.Single(GobReader.ReadAll(GobFixtures.Read("version1")));
        var data = GobFixtures.Read("version1");
        Assert.Equal((byte)'n', data[value["Name"]!.Offset + 1]);
    }

    [Fact]
    public void TypesAreDescribed()
    {
        var type = ((GobStruct)Assert.Single(GobReader.ReadAll(GobFixtures.Read("maps")))).Type;
        Assert.Equal("Maps", type.Name);
        Assert.Equal(
            ["Counts map[string]int", "Names map[int]string", "Flags map[bool]float", "Points map[string]struct", "Nested map[string]map[string][]int",
            "Empty map[string]int", "Nil map[string]int"],
            type.Fields.Select(static f => $"{f.Name} {f.Type}"));
    }

    static string Text(string fixture) => Assert.Single(GobReader.ReadAll(GobFixtures.Read(fixture))).ToString();
}
