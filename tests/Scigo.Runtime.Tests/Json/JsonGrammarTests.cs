using System.Text;
using System.Text.Json;
using static Scigo.Tests.Json.JsonText;

namespace Scigo.Tests.Json;

// RFC 8259, sentence by sentence: what every parser must take, and what none may.
public class JsonGrammarTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("10")]
    [InlineData("0.5")]
    [InlineData("-12.75")]
    [InlineData("0e1")]
    [InlineData("0e+1")]
    [InlineData("1E2")]
    [InlineData("1e-2")]
    [InlineData("1.5E+22")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("1e400")]
    [InlineData("0.000000000000000000000000000000000000000000001")]
    [InlineData("\"\"")]
    [InlineData("\"a\"")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"")]
    [InlineData("\"\\u0000\"")]
    [InlineData("\"\\u00e9\\u00E9\"")]
    [InlineData("\"\\ud83d\\ude00\"")]
    [InlineData("\"\\uDBFF\\uDFFF\"")]
    [InlineData("\"\\ufffe\\uffff\"")]
    [InlineData("\"é, \u4e2d, \U0001F600\"")]
    [InlineData("\"\u007f\u2028\u2029\ufeff\"")]
    [InlineData("\"/\"")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[[]]")]
    [InlineData("[{}]")]
    [InlineData("{\"\":0}")]
    [InlineData("{\"a\":{\"b\":{\"c\":[]}}}")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("[1,2,[3,[4,{}]],\"5\",null]")]
    [InlineData(" \t\r\n1 \t\r\n")]
    [InlineData(" { \"a\" : [ 1 , 2 ] , \"b\" : null } ")]
    [InlineData("[\n1\r\n,\t2 ]")]
    public void AcceptsWhatTheStandardAllows(string json)
    {
        using var oracle = JsonDocument.Parse(json);
        Assert.True(Read(json, Skip));
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("[NaN, Infinity, -Infinity]")]
    public void AcceptsWhatPythonWritesForNumbersThatAreNotFinite(string json) => Assert.True(Read(json, Skip));

    [Theory]
    [InlineData("]")]
    [InlineData("}")]
    [InlineData(",")]
    [InlineData(":")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("00")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("1.e5")]
    [InlineData("[1.]")]
    [InlineData("[-]")]
    [InlineData("[--1]")]
    [InlineData("[1e]")]
    [InlineData("[1e+]")]
    [InlineData("[1e1.5]")]
    [InlineData("[1 2]")]
    [InlineData("0x10")]
    [InlineData("1_000")]
    [InlineData("1f")]
    [InlineData("nan")]
    [InlineData("inf")]
    [InlineData("+Infinity")]
    [InlineData("-NaN")]
    [InlineData("True")]
    [InlineData("NULL")]
    [InlineData("nulL")]
    [InlineData("truee")]
    [InlineData("falsy")]
    [InlineData("'a'")]
    [InlineData("a")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[,]")]
    [InlineData("[1,,2]")]
    [InlineData("[1}")]
    [InlineData("[1:2]")]
    [InlineData("{]")]
    [InlineData("{,}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":1,,\"b\":2}")]
    [InlineData("{\"a\":1 \"b\":2}")]
    [InlineData("{\"a\":1]")]
    [InlineData("{\"a\",1}")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\"::1}")]
    [InlineData("{a:1}")]
    [InlineData("{1:1}")]
    [InlineData("{null:1}")]
    [InlineData("{'a':1}")]
    [InlineData("{\"a\":1}}")]
    [InlineData("[]]")]
    [InlineData("1 1")]
    [InlineData("{} {}")]
    [InlineData("[1] // comment")]
    [InlineData("/* comment */ 1")]
    [InlineData("# comment")]
    [InlineData("\"\\q\"")]
    [InlineData("\"\\x41\"")]
    [InlineData("\"\\'\"")]
    [InlineData("\"\\U0041\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\\u12g4\"")]
    [InlineData("\"\\u+123\"")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"a\tb\"")]
    [InlineData("\"\\na\nb\"")]
    [InlineData("\"\u0000\"")]
    [InlineData("\"\u001f\"")]
    [InlineData("\u00a01")]
    [InlineData("\u000b1")]
    [InlineData("1\u0000")]
    [InlineData("\ufeff1")]
    [InlineData("[\ufeff1]")]
    public void RefusesAsCorruptWhatTheStandardDoesNotAllow(string json)
    {
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(json));
        var error = Fail(json, Skip);
        Assert.Equal(ModelFormatError.Corrupt, error.Error);
        Assert.InRange(error.Offset, 0, Encoding.UTF8.GetByteCount(json));
    }

    // The standard leaves these to the parser; what they mean could not be written again.
    [Theory]
    [InlineData("\"\\ud83d\"")]
    [InlineData("\"\\ude00\"")]
    [InlineData("\"\\ud83dx\"")]
    [InlineData("\"\\ud83d\\n\"")]
    [InlineData("\"\\ud83d\\u0041\"")]
    [InlineData("\"\\ude00\\ud83d\"")]
    [InlineData("{\"\\ud83d\":1}")]
    [InlineData("\"\\ud83d\\ud83d\\ude00\"")]
    public void RefusesLoneSurrogates(string json)
    {
        var error = Fail(json, Skip);
        Assert.Equal(ModelFormatError.Corrupt, error.Error);
        Assert.Contains("lone surrogate", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData("1e")]
    [InlineData("1e-")]
    [InlineData("tru")]
    [InlineData("Na")]
    [InlineData("-Inf")]
    [InlineData("[")]
    [InlineData("[1")]
    [InlineData("[1,")]
    [InlineData("{")]
    [InlineData("{\"a\"")]
    [InlineData("{\"a\":")]
    [InlineData("{\"a\":1")]
    [InlineData("{\"a\":1,")]
    [InlineData("\"")]
    [InlineData("\"a")]
    [InlineData("\"\\")]
    [InlineData("\"\\\"")]
    [InlineData("\"\\u12")]
    public void CallsDataThatEndsTooEarlyTruncated(string json)
    {
        var error = Fail(json, Skip);
        Assert.Equal(ModelFormatError.Truncated, error.Error);
        Assert.Equal(json.Length, error.Offset);
    }

    [Theory]
    [InlineData(new byte[] { 0x80 }, 0)]
    [InlineData(new byte[] { (byte)'a', 0xFF }, 1)]
    [InlineData(new byte[] { 0xC3, 0x28 }, 0)]
    [InlineData(new byte[] { 0xC0, 0xAF }, 0)]
    [InlineData(new byte[] { 0xE2, 0x82 }, 0)]
    [InlineData(new byte[] { (byte)'a', (byte)'b', 0xED, 0xA0, 0x80 }, 2)]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 }, 0)]
    [InlineData(new byte[] { (byte)'\\', (byte)'n', 0xC3 }, 2)]
    [InlineData(new byte[] { 0xC3, (byte)'\\', (byte)'n' }, 0)]
    public void RefusesStringsThatAreNoUtf8AndNamesTheByte(byte[] content, int at)
    {
        byte[] json = [(byte)'"', .. content, (byte)'"'];
        var error = Assert.Throws<ModelFormatException>(() => Read(json, Skip));
        Assert.Equal(ModelFormatError.Corrupt, error.Error);
        Assert.Equal(at + 1, error.Offset);
        Assert.Contains("UTF-8", error.Message);
    }

    [Fact]
    public void RefusesAByteOrderMarkByName()
    {
        Assert.Contains("byte order mark", Fail("\ufeff{}", Skip).Message);
        Assert.Contains("byte order mark", Fail("\ufeff{}", (ref Scigo.Json.JsonReader reader) => reader.Peek()).Message);
        Assert.Contains("byte order mark", Fail("\ufeff1", (ref Scigo.Json.JsonReader reader) => reader.ReadDouble()).Message);
    }
}
