using System.Text;
using Scigo.Binary;
using Scigo.Schema;

namespace Scigo.Tests.Schema;

// One string after the other is made invalid UTF-8: the error must name where it stands.
public class MemberPathTests
{
    static Place Sample() => new()
    {
        Text = "#text", Maybe = "#maybe", Lines = ["a", "#line"], Rows = [[], ["b", null, "#cell"]], Names = { ["a"] = "x", ["b c"] = "#named" },
        Numbered = { [1] = new(), [-7] = new() { Text = "#numbered" } }, Label = new() { Text = "#label" }, Other = new() { Text = "#other" },
        Labels = [new(), new(), new() { Text = "#labels" }], Anything = new Label { Text = "#anything" },
        Things = [new Label(), new Place { Lines = ["#things"] }], Truth = true, Block = new double[,] { { 1, 2 } },
    };

    public static TheoryData<string, string> Places => new()
    {
        { "#text", "text" },
        { "#maybe", "maybe" },
        { "#line", "lines[1]" },
        { "#cell", "rows[1][2]" },
        { "#named", "names[\"b c\"]" },
        { "#numbered", "numbered[-7].text" },
        { "#label", "label.text" },
        { "#other", "other.text" },
        { "#labels", "labels[2].text" },
        { "#anything", "anything.text" },
        { "#things", "things[1].lines[0]" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void ErrorsInRecordsNameTheMember(string text, string path)
    {
        var data = Spoil(ModelBinary.Serialize(Sample(), Renamed.Options), text);
        var e = Assert.Throws<ModelFormatException>(() => ModelBinary.Deserialize<Place>(data, Renamed.Options));
        Assert.Equal(path, e.MemberPath);
    }

    // As when a value is well-formed but displeases: the walk itself fails nowhere.
    [Theory]
    [MemberData(nameof(Places))]
    public void AByteOfASoundRecordBelongsToItsMember(string text, string path)
    {
        var data = ModelBinary.Serialize(Sample(), Renamed.Options);
        var reader = new RecordReader(data, Renamed.Options);
        var codec = Renamed.Options.Catalog!.FindByWireName("tests.place")!;
        Assert.Equal(path, BinaryPaths.At(data, data.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)), codec, ref reader));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void ErrorsInMessagesNameTheMember(string text, string path)
    {
        var data = Spoil(ModelProtobuf.Serialize(Sample(), Renamed.Options), text);
        var e = Assert.Throws<ModelFormatException>(() => ModelProtobuf.Deserialize<Place>(data, Renamed.Options));
        Assert.Equal(path, e.MemberPath);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void ErrorsInJsonNameTheMember(string text, string path)
    {
        // JSON's own names: those of the document, where a polymorphic model has its parameters in an object of their own.
        path = path.Replace("anything.", "anything.params.", StringComparison.Ordinal).Replace("things[1].", "things[1].params.", StringComparison.Ordinal);
        var data = Spoil(ModelJson.Serialize(Sample(), Renamed.Options), text);
        var e = Assert.Throws<ModelFormatException>(() => ModelJson.Deserialize<Place>(data, Renamed.Options));
        Assert.Equal(path, e.MemberPath);
    }

    [Fact]
    public void ATruncatedRecordNamesTheMemberThatIsCutOff()
    {
        var data = ModelBinary.Serialize(new Place { Block = new double[,] { { 1, 2 } } }, Renamed.Options);
        var e = Assert.Throws<ModelFormatException>(() => ModelBinary.Deserialize<Place>(data.AsSpan(0, data.Length - 1), Renamed.Options));
        Assert.Equal("block", e.MemberPath);
    }

    [Fact]
    public void AMissingMemberIsSoughtWhereTheModelBegins()
    {
        var json = """{"model_spec": {"name": "tests.needy"}, "parameters": {"first": null, "more": [{"name": "a"}, {"optional": 1}]}}"""u8.ToArray();
        Assert.Equal("more[1]", Assert.Throws<ModelFormatException>(() => ModelJson.Deserialize<Needy>(json, Renamed.Options)).MemberPath);
        // Two elements, the second without its name: it ends where the list and the whole message end.
        byte[] message = [0x12, 0x03, 0x12, 0x01, (byte)'a', 0x12, 0x02, 0x08, 0x01];
        Assert.Equal("more[1]", Assert.Throws<ModelFormatException>(() => ModelProtobuf.ReadMessage<Needy>(message, Renamed.Options)).MemberPath);
    }

    [Fact]
    public void ANullWhereNoneIsAllowedIsNamedByTheListOfNulls()
    {
        byte[] message = [0x0A, 0x01, (byte)'t', 0xFA, 0xFF, 0xFF, 0xFF, 0x0F, 0x02, 0x02, 0x03];
        Assert.Equal("lines", Assert.Throws<ModelFormatException>(() => ModelProtobuf.ReadMessage<Place>(message, Renamed.Options)).MemberPath);
    }

    [Fact]
    public void WrongKindsOfJsonValuesNameTheMember()
    {
        var json = """{"model_spec": {"name": "tests.place"}, "params": {"lines": [], "labels": [{}, {"weight": "x"}]}}"""u8.ToArray();
        Assert.Equal("labels[1].weight", Assert.Throws<ModelFormatException>(() => ModelJson.Deserialize<Place>(json, Renamed.Options)).MemberPath);
    }

    static byte[] Spoil(byte[] data, string text)
    {
        var at = data.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text));
        Assert.True(at > 0);
        data[at] = 0xFF;
        return data;
    }
}
