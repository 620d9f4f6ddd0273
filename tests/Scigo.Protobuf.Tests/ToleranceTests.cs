using Google.Protobuf;
using Scigo.Protobuf.Tests.Support;

namespace Scigo.Protobuf.Tests;

// What other writers may do differently, and what Google's own reader makes of it.
public class ToleranceTests
{
    const int UnknownField = 300_000_000;
    const int Seeds = 10;

    public static TheoryData<string> Shapes => ShapeCatalog.Shapes;

    [Theory]
    [MemberData(nameof(Shapes))]
    public void FieldsMayComeInAnyOrder(string shape) => SameAfter(shape, static (_, pieces) =>
        pieces.GroupBy(static p => p.Field).Reverse().SelectMany(static g => g.Select(static p => p.Bytes)));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void RepeatedNumbersMayBeUnpacked(string shape) => SameAfter(shape, static (message, pieces) =>
        pieces.SelectMany(p => Pieces.Unpacked(message.Descriptor, p.Field, p.Bytes)));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void UnknownFieldsOfEveryWireTypeAreSkipped(string shape)
    {
        byte[] unknown =
        [
            .. Pieces.Tag(UnknownField, WireFormat.WireType.Varint), 0x96, 0x01,
            .. Pieces.Tag(UnknownField + 1, WireFormat.WireType.Fixed64), 1, 2, 3, 4, 5, 6, 7, 8,
            .. Pieces.Tag(UnknownField + 2, WireFormat.WireType.LengthDelimited), 3, 0xFF, 0xFF, 0xFF,
            .. Pieces.Tag(UnknownField + 3, WireFormat.WireType.Fixed32), 1, 2, 3, 4,
            .. Pieces.Tag(UnknownField + 4, WireFormat.WireType.StartGroup),
            .. Pieces.Tag(1, WireFormat.WireType.StartGroup), .. Pieces.Tag(7, WireFormat.WireType.Varint), 5,
            .. Pieces.Tag(1, WireFormat.WireType.EndGroup),
            .. Pieces.Tag(UnknownField + 4, WireFormat.WireType.EndGroup),
        ];
        // Between all fields, so that repeated ones are interrupted, too.
        SameAfter(shape, (_, pieces) => pieces.SelectMany(p => new[] { unknown, p.Bytes }).Append(unknown));
    }

    // An array of any rank that comes twice is not one of two parts: Google appends the numbers of the second to those of the first,
    // which is nothing that a shape describes.
    [Theory]
    [InlineData("CorpusNumbers")]
    [InlineData("shapes.nullable_numbers")]
    [InlineData("shapes.fixed")]
    [InlineData("shapes.arrays")]
    [InlineData("shapes.vectors")]
    [InlineData("shapes.texts")]
    [InlineData("shapes.names")]
    [InlineData("shapes.ids")]
    [InlineData("shapes.versioned")]
    [InlineData("shapes.lists")]
    [InlineData("shapes.wrapped")]
    [InlineData("shapes.optional_collections")]
    [InlineData("shapes.maps")]
    [InlineData("shapes.rich_maps")]
    [InlineData("shapes.nested")]
    [InlineData("shapes.shapes")]
    public void MessagesInSeveralPartsAreMergedAsGoogleDoes(string shape)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var random = new RandomModels(seed, sparse: false);
            byte[] both = [.. Bare.Write(random.Next(ShapeCatalog.Codec(shape))), .. Bare.Write(random.Next(ShapeCatalog.Codec(shape)))];
            var expected = GoogleDescriptors.Of(ShapeCatalog.Codec(shape)).Parser.ParseFrom(both);
            Assert.Equal(expected.ToString(), GoogleMessages.Of(Bare.Read(shape, both)).ToString());
        }
    }

    [Fact]
    public void ZerosThatGoogleLeavesOutOfMapsAreRead()
    {
        var message = new global::Shapes.MapsProto
        {
            ByText = { [""] = 0 }, ByInt32 = { [0] = "" }, ByUInt64 = { [0] = false }, ByTruth = { [false] = 0 },
            ByInt8 = { [0] = ByteString.Empty }, ByInt64 = { [0] = 0 },
        };
        Assert.Equal(message, GoogleMessages.Of(Bare.Read("shapes.maps", message.ToByteArray())));
    }

    [Fact]
    public void AMapsAbsentMessageIsAnEmptyOne()
    {
        byte[] entry = [0x0A, 0x03, 0x0A, 0x01, (byte)'k'];
        var read = (Shapes.RichMaps)Bare.Read("shapes.rich_maps", entry);
        Assert.Equal(0, read.Leaves["k"].Value);
        Assert.NotNull(global::Shapes.RichMapsProto.Parser.ParseFrom(entry).Leaves["k"]);
    }

    [Fact]
    public void ANegativeInt32TakesTenBytesAndIsReadFromFive()
    {
        byte[] ten = [0x20, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01];
        byte[] five = [0x20, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F];
        Assert.Contains(Convert.ToHexString(ten), Convert.ToHexString(Bare.Write(new Shapes.Numbers { Int32 = -1 })));
        foreach (var bytes in new[] { ten, five })
        {
            Assert.Equal(-1, ((Shapes.Numbers)Bare.Read("CorpusNumbers", bytes)).Int32);
            Assert.Equal(-1, global::Scigo.CorpusNumbersProto.Parser.ParseFrom(bytes).Int32);
        }
    }

    [Theory]
    [InlineData("208100")]
    [InlineData("2081808000")]
    [InlineData("2081808080808080808000")] // Ten bytes, the most there may be.
    [InlineData("A08080800001")] // The tag.
    public void NumbersInMoreBytesThanTheyNeedAreRead(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        var expected = global::Scigo.CorpusNumbersProto.Parser.ParseFrom(bytes).Int32;
        Assert.Equal(expected, ((Shapes.Numbers)Bare.Read("CorpusNumbers", bytes)).Int32);
    }

    [Theory]
    [InlineData("CorpusNumbers", "20FFFFFFFFFFFFFFFFFFFF01")] // A number of eleven bytes.
    [InlineData("CorpusNumbers", "FFFFFFFFFFFFFFFFFFFF01")] // A tag of eleven bytes.
    [InlineData("CorpusNumbers", "00")] // Field 0.
    [InlineData("CorpusNumbers", "0001")]
    [InlineData("CorpusNumbers", "0C")] // The end of a group that did not begin.
    [InlineData("CorpusNumbers", "0B0814")] // A group that ends as another.
    [InlineData("CorpusNumbers", "0B")] // One that does not end.
    [InlineData("CorpusNumbers", "20")] // A field without a value.
    [InlineData("CorpusNumbers", "610000")] // Half a double.
    [InlineData("shapes.texts", "0A02C328")] // No UTF-8.
    [InlineData("shapes.texts", "0A03EDA080")] // Half of a surrogate pair.
    [InlineData("shapes.texts", "0A05")] // Longer than the data.
    [InlineData("shapes.texts", "0AFFFFFFFF0F")] // A length below zero.
    [InlineData("shapes.nested", "0A020A05")] // A field that goes beyond its message.
    public void WhatGoogleRefusesIsRefused(string shape, string hex)
    {
        var bytes = Convert.FromHexString(hex);
        Assert.Throws<InvalidProtocolBufferException>(() => GoogleDescriptors.Of(ShapeCatalog.Codec(shape)).Parser.ParseFrom(bytes));
        Assert.Throws<ModelFormatException>(() => Bare.Read(shape, bytes));
    }

    // Google's readers cut off what is too much. Here it would be what a newer class holds, lost in silence.
    [Theory]
    [InlineData("20808080808080808002")] // An int32 of 2^61.
    [InlineData("208080808010")] // Of 2^32.
    public void AnIntegerThatDoesNotFitIsRefused(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        Assert.NotNull(global::Scigo.CorpusNumbersProto.Parser.ParseFrom(bytes));
        Assert.Contains("is not between -2147483648 and 2147483647", Assert.Throws<ModelFormatException>(() => Bare.Read("CorpusNumbers", bytes)).Message, StringComparison.Ordinal);
    }

    static void SameAfter(string shape, Func<IMessage, List<(int Field, byte[] Bytes)>, IEnumerable<byte[]>> change)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var expected = GoogleMessages.Of(new RandomModels(seed).Next(ShapeCatalog.Codec(shape)));
            var changed = Pieces.Join(change(expected, Pieces.Of(expected.ToByteArray())));
            Assert.Equal(Convert.ToHexString(expected.ToByteArray()), Convert.ToHexString(Bare.Write(Bare.Read(shape, changed))));
        }
    }
}
