using CsCheck;
using Scigo.Json;
using static Scigo.Tests.Json.JsonText;

namespace Scigo.Tests.Json;

public class JsonStringReadingTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"a\\u00e9b\\u4E2Dc\"", "aéb中c")]
    [InlineData("\"\\ud83d\\ude00\"", "\U0001F600")]
    [InlineData("\"x\\\\\"", "x\\")]
    [InlineData("\"\\u0000\"", "\0")]
    [InlineData("\"日本\\n語\"", "日本\n語")]
    public void StringsComeWithoutEscapes(string json, string value)
    {
        Assert.Equal(value, Read(json, (ref JsonReader reader) => reader.ReadString(null)));
        Assert.Equal(value, Read(json, (ref JsonReader reader) => reader.ReadChars().ToString()));
    }

    [Theory]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"\\u0070lain\"", "plain")]
    [InlineData("\"日本é\"", "日本é")]
    [InlineData("\"\"", "")]
    public void AnEqualStringIsReturnedAgainWhereReuseIsAllowed(string json, string value)
    {
        var existing = new string(value);
        string ReadOver(string existing, bool reuse) => Read(json, (ref JsonReader reader) =>
        {
            reader.Reuse = reuse;
            return reader.ReadString(existing);
        });
        Assert.Same(existing, ReadOver(existing, reuse: true));
        Assert.Equal(value, ReadOver(value + "x", reuse: true));
        Assert.Equal(value, ReadOver("日", reuse: true));
        if (value.Length > 0)
            Assert.NotSame(existing, ReadOver(existing, reuse: false));
    }

    [Fact]
    public void LongStringsAreWhole()
    {
        var text = string.Concat(Enumerable.Repeat("é\n日本\U0001F600x", 5000));
        var json = Write((ref JsonWriter writer) => writer.WriteString(text));
        Assert.Equal(text, Read(json, (ref JsonReader reader) => reader.ReadString(null)));
        Assert.Equal(text, Read(json, (ref JsonReader reader) => reader.ReadChars().ToString()));
    }

    [Fact]
    public void EveryStringComesBack() => JsonSamples.Strings.Sample(text =>
    {
        var json = Write((ref JsonWriter writer) => writer.WriteString(text));
        return Read(json, (ref JsonReader reader) => reader.ReadString(null)) == text
            && Read(json, (ref JsonReader reader) => reader.ReadChars().ToString()) == text;
    });

    [Fact]
    public void EveryByteArrayComesBack() => Gen.Byte.Array[0, 100].Sample(bytes =>
        Read(Write((ref JsonWriter writer) => writer.WriteBase64(bytes)), (ref JsonReader reader) => reader.ReadBase64(null))
            .AsSpan().SequenceEqual(bytes));

    [Theory]
    [InlineData("\"A\"")]
    [InlineData("\"AAA\"")]
    [InlineData("\"AAE\"")]
    [InlineData("\"====\"")]
    [InlineData("\"A===\"")]
    [InlineData("\"AA==AA==\"")]
    [InlineData("\"AA E\"")]
    [InlineData("\"AAEC    \"")]
    [InlineData("\"AA-_\"")]
    [InlineData("\"=\"")]
    [InlineData("12")]
    [InlineData("[0, 1]")]
    public void WhatIsNoBase64IsInvalid(string json)
    {
        var error = Fail(json, (ref JsonReader reader) => reader.ReadBase64(null));
        Assert.Equal((ModelFormatError.InvalidValue, 0), (error.Error, error.Offset));
        Assert.StartsWith("Expected bytes in Base64, found ", error.Message);
    }

    [Fact]
    public void BytesAreReadIntoAnArrayOfTheRightLengthWhereReuseIsAllowed()
    {
        static byte[] ReadOver(byte[] existing, bool reuse) => Read("\"AAEC\"", (ref JsonReader reader) =>
        {
            reader.Reuse = reuse;
            return reader.ReadBase64(existing);
        });
        var three = new byte[3];
        Assert.Same(three, ReadOver(three, reuse: true));
        Assert.Equal([0, 1, 2], three);
        Assert.NotSame(three, ReadOver(three, reuse: false));
        Assert.Equal([0, 1, 2], ReadOver(new byte[4], reuse: true));
        Assert.Equal([255, 255], Read("\"\\/\\/8=\"", (ref JsonReader reader) => reader.ReadBase64(null)));
    }
}
