using Scigo.Json;
using static Scigo.Tests.Json.JsonText;

namespace Scigo.Tests.Json;

public class JsonReaderTests
{
    [Theory]
    [InlineData("{}", JsonToken.Object)]
    [InlineData(" []", JsonToken.Array)]
    [InlineData("\"\"", JsonToken.String)]
    [InlineData("-1", JsonToken.Number)]
    [InlineData("NaN", JsonToken.Number)]
    [InlineData("Infinity", JsonToken.Number)]
    [InlineData("true", JsonToken.True)]
    [InlineData("false", JsonToken.False)]
    [InlineData("\n null", JsonToken.Null)]
    public void PeekNamesTheNextValueAndLeavesItThere(string json, JsonToken token) =>
        Assert.Equal((token, token), Read(json, (ref JsonReader reader) =>
    {
        var tokens = (reader.Peek(), reader.Peek());
        reader.Skip();
        return tokens;
    }));

    [Fact]
    public void PeekNamesTheEnd() => Assert.Equal(JsonToken.End, Read(" ", (ref JsonReader reader) => reader.Peek()));

    [Theory]
    [InlineData("{}", "an object")]
    [InlineData("[]", "an array")]
    [InlineData("\"a\"", "a string")]
    [InlineData("1", "a number")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", "null")]
    public void AValueOfAnotherKindIsInvalidAndBothAreNamed(string json, string found)
    {
        Check("an object", (ref JsonReader reader) => reader.BeginObject());
        Check("an array", (ref JsonReader reader) => reader.BeginArray());
        Check("a string", (ref JsonReader reader) => reader.ReadString(null));
        Check("a boolean", (ref JsonReader reader) => reader.ReadBoolean());
        Check("an integer", (ref JsonReader reader) => reader.ReadInt64());
        if (found != "a string")
            Check("a number", (ref JsonReader reader) => reader.ReadDouble());

        void Check(string wanted, Consuming consume)
        {
            if (found == wanted || found is "a number" && wanted is "an integer"
                || found is "true" or "false" && wanted is "a boolean")
                return;
            var error = Fail(json, (ref JsonReader reader) =>
            {
                consume(ref reader);
                return 0;
            });
            Assert.Equal($"Expected {wanted}, found {found}. (at byte 0)", error.Message);
            Assert.Equal(ModelFormatError.InvalidValue, error.Error);
        }
    }

    delegate void Consuming(ref JsonReader reader);

    [Theory]
    [InlineData("[1 2]", "Expected ',' or ']', found a number. (at byte 3)")]
    [InlineData("{\"a\":1;}", "Expected ',' or '}', found ';'. (at byte 6)")]
    [InlineData("{\"a\" 1}", "Expected ':', found a number. (at byte 5)")]
    [InlineData("{1:1}", "Expected a member's name, found a number. (at byte 1)")]
    [InlineData("[1,]", "Expected a value, found ']'. (at byte 3)")]
    [InlineData("[1", "Expected ',' or ']', found the end of the data. (at byte 2)")]
    [InlineData("\"a", "Expected a quote to close the string, found the end of the data. (at byte 2)")]
    [InlineData("[\"a\u0001\"]", "A string holds the byte 0x01, which must be escaped. (at byte 3)")]
    [InlineData("trux", "Expected true, found 'x'. (at byte 3)")]
    [InlineData("tru", "Expected true, found the end of the data. (at byte 3)")]
    [InlineData("1 2", "Expected the end of the data, found a number. (at byte 2)")]
    [InlineData("\u0000", "Expected a value, found the byte 0x00. (at byte 0)")]
    [InlineData("[-x]", "Expected a digit, found 'x'. (at byte 2)")]
    public void MessagesSayWhatWasFoundWhatWasExpectedAndWhere(string json, string message) =>
        Assert.Equal(message, Fail(json, Skip).Message);

    [Fact]
    public void NullIsConsumedOnlyWhereItIs() => Assert.Equal([true, false, true], Read("[null, 1, null]", (ref JsonReader reader) =>
    {
        var nulls = new List<bool>();
        reader.BeginArray();
        while (reader.NextElement())
        {
            nulls.Add(reader.TryReadNull());
            if (!nulls[^1])
                reader.Skip();
        }
        return nulls;
    }));

    [Fact]
    public void BooleansAreRead() => Assert.Equal((true, false), Read("[true,false]", (ref JsonReader reader) =>
    {
        reader.BeginArray();
        reader.NextElement();
        var yes = reader.ReadBoolean();
        reader.NextElement();
        var no = reader.ReadBoolean();
        reader.NextElement();
        return (yes, no);
    }));

    [Fact]
    public void NestedArraysAreReadLevelByLevel() =>
        Assert.Equal([-2, 1, -1, -2, -1, -2, 2, 3, -1, -1], Read("[[1],[],[2,3]]", (ref JsonReader reader) =>
    {
        var events = new List<long>();
        Walk(ref reader, events, dimensions: 2);
        return events.Skip(1);

        static void Walk(ref JsonReader reader, List<long> events, int dimensions)
        {
            events.Add(-2);
            reader.BeginArray();
            while (reader.NextElement())
            {
                if (dimensions > 1)
                    Walk(ref reader, events, dimensions - 1);
                else
                    events.Add(reader.ReadInt64());
            }
            events.Add(-1);
        }
    }));

    [Fact]
    public void AValueCanBeSkippedAndReadLater() => Assert.Equal((7, 1), Read("""{"params": [1], "type": 7}""", (ref JsonReader reader) =>
    {
        reader.BeginObject();
        reader.NextMember(out _);
        var value = reader.Position;
        reader.Skip();
        reader.NextMember(out _);
        var type = reader.ReadInt64();
        var rest = reader.Position;
        reader.Seek(value);
        reader.BeginArray();
        reader.NextElement();
        var param = reader.ReadInt64();
        Assert.False(reader.NextElement());
        reader.Seek(rest);
        Assert.False(reader.NextMember(out _));
        return (type, param);
    }));

    [Fact]
    public void SeekingOutsideTheDataIsAMistakeOfTheCaller() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Read("1", (ref JsonReader reader) =>
    {
        reader.Seek(2);
        return 0;
    }));

    [Fact]
    public void ReadingGoesOnAfterDispose() => Assert.Equal("\n\n", Read("[\"\\n\",\"\\n\"]", (ref JsonReader reader) =>
    {
        reader.BeginArray();
        var text = "";
        while (reader.NextElement())
        {
            text += reader.ReadChars().ToString();
            reader.Dispose();
        }
        return text;
    }));
}
