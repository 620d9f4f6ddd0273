using System.Text;
using Scigo.Json;
using Scigo.Wire;
using static Scigo.Tests.Json.JsonText;

namespace Scigo.Tests.Json;

public class JsonMemberTests
{
    static readonly JsonNames Names = new("alpha", "beta", "gamma");

    [Theory]
    [InlineData("""{"alpha":1,"beta":2,"gamma":3}""", "0=1 1=2 2=3")]
    [InlineData("""{"gamma":3,"beta":2,"alpha":1}""", "2=3 1=2 0=1")]
    [InlineData("""{"alpha":1,"gamma":3}""", "0=1 2=3")]
    [InlineData("""{ "alpha" : 1 , "beta" : 2 }""", "0=1 1=2")]
    [InlineData("""{"alpha":1,"other":{"beta":[9]},"beta":2}""", "0=1 1=2")]
    [InlineData("""{"other":0,"other":1}""", "")]
    [InlineData("""{"\u0061lpha":1,"b\u0065ta":2}""", "0=1 1=2")]
    [InlineData("""{"alph":1,"alphaa":2,"":3}""", "")]
    [InlineData("{}", "")]
    [InlineData(" { } ", "")]
    public void FindsKnownMembersInAnyOrderAndSkipsOthers(string json, string found) => Assert.Equal(found, Read(json, ReadMembers));

    [Theory]
    [InlineData("""{"alpha":1,"alpha":2}""", 11)]
    [InlineData("""{"alpha":1,"beta":2,"\u0061lpha":2}""", 20)]
    public void AKnownMemberThatIsThereTwiceIsAnError(string json, int offset)
    {
        var error = Fail(json, ReadMembers);
        Assert.Equal(ModelFormatError.InvalidValue, error.Error);
        Assert.Equal(offset, error.Offset);
        Assert.Contains("\"alpha\" is there twice", error.Message);
    }

    [Theory]
    [InlineData("""{"alpha":[1,2]}""", "[1, 2]")]
    [InlineData("""{"alpha": 7 }""", "[7]")]
    [InlineData("""{"alpha":7,"beta":8}""", "[7]")]
    public void OneValueInThePlaceOfAnArrayIsAnArrayOfOne(string json, string expected) => Assert.Equal(expected, Read(json, ReadArray));

    [Theory]
    [InlineData("""{"alpha":null}""")]
    [InlineData("""{"alpha":"x"}""")]
    [InlineData("""{"alpha":{}}""")]
    public void OtherThingsInThePlaceOfAnArrayAreErrors(string json) => Fail(json, ReadArray);

    [Fact]
    public void AnElementOfAnArrayIsNoArrayOfOne()
    {
        static string Rows(ref JsonReader reader) => $"{ListWire<List<long>, ListWire<long, Scalar<long, Varint<long>>>>.ReadJson(ref reader, null).Count}";
        Assert.Equal("2", Read("[[1],[2]]", Rows));
        Assert.Contains("an array", Fail("[1,2]", Rows).Message);
        Assert.Contains("an array", Fail(" 1", Rows).Message);
    }

    static string ReadArray(ref JsonReader reader)
    {
        var (seen, index) = (default(MemberSet), -1);
        reader.BeginObject();
        Assert.True(reader.NextMember(Names, ref seen, ref index));
        var array = ArrayWire<long, Varint<long>>.ReadJson(ref reader, null);
        while (reader.NextMember(Names, ref seen, ref index))
            reader.Skip();
        return $"[{string.Join(", ", array)}]";
    }

    [Fact]
    public void NamesComeWithoutEscapesAsBytesOrCharacters()
    {
        const string Json = """{"a":1,"\u00e9\n":2,"日本":3,"":4}""";
        Assert.Equal(["a", "é\n", "日本", ""], Read(Json, (ref JsonReader reader) =>
        {
            var names = new List<string>();
            reader.BeginObject();
            while (reader.NextMember(out var name))
            {
                names.Add(Encoding.UTF8.GetString(name));
                reader.Skip();
            }
            return names;
        }));
        Assert.Equal(["a", "é\n", "日本", ""], Read(Json, (ref JsonReader reader) =>
        {
            var keys = new List<string>();
            reader.BeginObject();
            while (reader.NextKey(out var key))
            {
                keys.Add(key.ToString());
                reader.Skip();
            }
            return keys;
        }));
    }

    [Fact]
    public void ANameWithEscapesIsNeverComparedInItsRawForm()
    {
        // The member's name holds a backslash; the data's name a line feed.
        var names = new JsonNames("a\\nb");
        static string Members(string json, JsonNames names) => Read(json, (ref JsonReader reader) => ReadMembers(ref reader, names));
        Assert.Equal("", Members("""{"a\nb":1}""", names));
        Assert.Equal("0=1", Members("""{"a\\nb":1}""", names));
    }

    [Fact]
    public void FormerNamesLeadToTheSameMember()
    {
        var names = new JsonNames(("coef", 0), ("coefficients", 0), ("intercept", 1));
        Assert.Equal(0, names.Find("coef"u8, 0));
        Assert.Equal(0, names.Find("coefficients"u8, 0));
        Assert.Equal(1, names.Find("intercept"u8, -1));
        Assert.Equal(-1, names.Find("coefficient"u8, 1));
        var error = Fail("""{"coef":1,"coefficients":2}""", (ref JsonReader reader) => ReadMembers(ref reader, names));
        Assert.Contains("twice", error.Message);
    }

    [Fact]
    public void EveryNameIsFoundWhateverIsExpected()
    {
        var all = Enumerable.Range(0, 300).Select(i => new string((char)('a' + i % 26), i % 20) + "_" + i).ToArray();
        var names = new JsonNames(all);
        for (var i = 0; i < all.Length; i++)
        {
            var utf8 = Encoding.UTF8.GetBytes(all[i]);
            foreach (var expected in new[] { -1, 0, i - 1, i, i + 1, int.MaxValue, int.MinValue })
                Assert.Equal(i, names.Find(utf8, expected));
            Assert.Equal(-1, names.Find([.. utf8, (byte)'x'], i));
        }
        Assert.Equal(-1, new JsonNames().Find("a"u8, 0));
    }

    [Fact]
    public void AJsonNameThatIsThereTwiceIsRefused() => Assert.Throws<ArgumentException>(() => new JsonNames("a", "b", "a"));

    static string ReadMembers(ref JsonReader reader) => ReadMembers(ref reader, Names);

    static string ReadMembers(ref JsonReader reader, JsonNames names)
    {
        var found = new List<string>();
        var seen = new MemberSet();
        var index = -1;
        reader.BeginObject();
        while (reader.NextMember(names, ref seen, ref index))
            found.Add($"{index}={reader.ReadInt64()}");
        return string.Join(' ', found);
    }
}
