using System.Text;
using System.Text.Json;
using CsCheck;
using Scigo.Json;
using static Scigo.Tests.Json.JsonText;

namespace Scigo.Tests.Json;

public class JsonWriterTests
{
    [Fact]
    public void ScalarsAreWritten()
    {
        Assert.Equal("[null,true,false,0,-9223372036854775808,18446744073709551615,1.5,0.25,2.0]", Write((ref JsonWriter writer) =>
        {
            writer.BeginArray();
            writer.WriteNull();
            writer.WriteBoolean(true);
            writer.WriteBoolean(false);
            writer.WriteInteger(0);
            writer.WriteInteger(long.MinValue);
            writer.WriteInteger(ulong.MaxValue);
            writer.WriteNumber(1.5);
            writer.WriteNumber(0.25f);
            writer.WriteNumber((Half)2);
            writer.EndArray();
        }));
    }

    [Fact]
    public void NumbersThatAreNotFiniteAreStrings() =>
        Assert.Equal("""["NaN","Infinity","-Infinity","NaN","-Infinity","Infinity"]""", Write((ref JsonWriter writer) =>
        {
            writer.BeginArray();
            writer.WriteNumber(double.NaN);
            writer.WriteNumber(double.PositiveInfinity);
            writer.WriteNumber(double.NegativeInfinity);
            writer.WriteNumber(float.NaN);
            writer.WriteNumber(float.NegativeInfinity);
            writer.WriteNumber(Half.PositiveInfinity);
            writer.EndArray();
        }));

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("plain / <text> & 'more'", "\"plain / <text> & 'more'\"")]
    [InlineData("\"\\", "\"\\\"\\\\\"")]
    [InlineData("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"")]
    [InlineData("\0\u001f\u0010\u000b\u007f", "\"\\u0000\\u001f\\u0010\\u000b\u007f\"")]
    [InlineData("é日本\U0001F600\u2028", "\"é日本\U0001F600\u2028\"")]
    public void StringsAreEscapedAsLittleAsTheStandardAllows(string text, string json)
    {
        Assert.Equal(json, Write((ref JsonWriter writer) => writer.WriteString(text)));
        Assert.Equal("{" + json + ":1}", Write((ref JsonWriter writer) =>
        {
            writer.BeginObject();
            writer.WriteName(text);
            writer.WriteInteger(1);
            writer.EndObject();
        }));
    }

    // Not InlineData: attributes are stored as UTF-8, which has no lone surrogates.
    public static readonly TheoryData<char[], int> LoneSurrogates = new()
    {
        { ['\ud83d'], 0 },
        { ['a', 'b', '\ud83d'], 2 },
        { ['a', 'b', '\ude00', 'c'], 2 },
        { ['\n', '\ud83d', '\n', '\ude00'], 1 },
        { ['\ud83d', '\ude00', '\ude00'], 2 },
    };

    [Theory]
    [MemberData(nameof(LoneSurrogates))]
    public void ALoneSurrogateIsRefusedWithItsPosition(char[] text, int position)
    {
        var inString = Assert.Throws<ArgumentException>(() => Write((ref JsonWriter writer) => writer.WriteString(text)));
        Assert.Contains($"at index {position}", inString.Message);
        Assert.Throws<ArgumentException>(() => Write((ref JsonWriter writer) => writer.WriteName(text)));
    }

    [Fact]
    public void EveryStringIsReadAlikeByAnotherParser() => JsonSamples.Strings.Sample(text =>
        JsonSerializer.Deserialize<string>(Write((ref JsonWriter writer) => writer.WriteString(text))) == text);

    [Fact]
    public void BytesAreReadAlikeByAnotherParser() => Gen.Byte.Array[0, 200].Sample(bytes =>
        JsonSerializer.Deserialize<byte[]>(Write((ref JsonWriter writer) => writer.WriteBase64(bytes)))!.AsSpan().SequenceEqual(bytes));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AnyTreeIsReadAlikeByAnotherParserIndentedOrNot(bool indented) => Gen.Int.Sample(seed =>
    {
        var random = new Random(seed);
        var expected = "";
        var options = new ModelOptions { Indented = indented };
        var json = Write((ref JsonWriter writer) => expected = WriteRandom(ref writer, random, 4), options);
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement) == expected && Read(json, Skip);
    }, iter: 300);

    [Fact]
    public void OutputGoesThroughSpansOfAnySize()
    {
        var tiny = new TinyBuffers();
        var text = string.Concat(Enumerable.Repeat("a\"é\n日本\U0001F600", 3000));
        var bytes = Enumerable.Range(0, 20_000).Select(i => (byte)i).ToArray();
        void WriteAll(ref JsonWriter writer)
        {
            writer.BeginObject();
            writer.WriteName("weights"u8);
            writer.BeginArray();
            for (var i = 0; i < 100; i++)
                writer.WriteNumber(i / 7.0);
            writer.EndArray();
            writer.WriteName(text);
            writer.WriteString(text);
            writer.WriteName("raw"u8);
            writer.WriteBase64(bytes);
            writer.EndObject();
        }
        foreach (var options in new[] { ModelOptions.Default, Indented })
        {
            tiny = new TinyBuffers();
            WriteTo(tiny, WriteAll, options);
            Assert.Equal(Write(WriteAll, options), Encoding.UTF8.GetString(tiny.Written));
            Assert.InRange(tiny.LargestRequest, 1, 4096);
        }
    }

    [Fact]
    public void EnteringDeeperThanTheLimitPointsToACycle()
    {
        var options = new ModelOptions { Limits = new ModelLimits { MaxDepth = 2 } };
        Write((ref JsonWriter writer) =>
        {
            writer.Enter();
            writer.Enter();
            writer.Leave();
            writer.Enter();
        }, options);
        var error = Assert.Throws<InvalidOperationException>(() => Write((ref JsonWriter writer) =>
        {
            writer.Enter();
            writer.Enter();
            writer.Enter();
        }, options));
        Assert.Contains("nested deeper than 2 models: a cycle?", error.Message);
    }

    // Writes a random value, and returns what another writer makes of it when it writes compactly.
    static string WriteRandom(ref JsonWriter writer, Random random, int depth)
    {
        switch (random.Next(depth > 0 ? 6 : 4))
        {
            case 0:
                writer.WriteNull();
                return "null";
            case 1:
                writer.WriteBoolean(true);
                return "true";
            case 2:
                var number = random.Next();
                writer.WriteInteger(number);
                return $"{number}";
            case 3:
                writer.WriteString("a b");
                return "\"a b\"";
            case 4:
                var elements = new List<string>();
                writer.BeginArray(multiline: random.Next(2) == 0);
                for (var i = random.Next(4); i > 0; i--)
                    elements.Add(WriteRandom(ref writer, random, depth - 1));
                writer.EndArray();
                return $"[{string.Join(',', elements)}]";
            default:
                var members = new List<string>();
                writer.BeginObject();
                for (var i = random.Next(4); i > 0; i--)
                {
                    writer.WriteName($"m{i}");
                    members.Add($"\"m{i}\":" + WriteRandom(ref writer, random, depth - 1));
                }
                writer.EndObject();
                return $"{{{string.Join(',', members)}}}";
        }
    }
}
