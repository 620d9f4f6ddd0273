using System.Text;
using CsCheck;
using Scigo.Json;
using Scigo.Wire;
using static Scigo.Tests.Json.JsonText;

namespace Scigo.Tests.Json;

public class JsonHostileDataTests
{
    const string Sample =
        """
        {"name": "caf\u00e9 \ud83d\ude00", "weights": [1.5, -2e-3, NaN, "-Infinity"],
         "n": 12, "ok": true, "none": null, "raw": "AAEC", "x": {"y": [{}]}}
        """;

    const string Punctuation = "{}[],:\"\\ue019.-+ tfnNI";

    static readonly JsonNames Names = new("name", "weights", "n", "ok", "raw");

    [Fact]
    public void EveryPrefixOfADocumentIsTruncatedOrCorrupt()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample);
        Assert.True(Read(bytes, ReadSample));
        for (var length = 0; length < bytes.Length; length++)
        {
            var prefix = bytes[..length];
            foreach (var reading in new Reading<bool>[] { Skip, ReadSample })
            {
                var error = Assert.Throws<ModelFormatException>(() => Read(prefix, reading));
                Assert.True(error.Error is ModelFormatError.Truncated or ModelFormatError.Corrupt, error.Message);
            }
        }
    }

    [Fact]
    public void AChangedByteGivesAValueOrAModelFormatException()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte).Sample((at, value) =>
        {
            var changed = (byte[])bytes.Clone();
            changed[at] = value;
            return OnlyFormatErrors(changed, Skip) && OnlyFormatErrors(changed, ReadSample);
        });
    }

    [Fact]
    public void AnyBytesGiveAValueOrAModelFormatException() =>
        Gen.OneOf(Gen.Byte.Array[0, 40], Gen.Int[0, Punctuation.Length - 1].Select(i => (byte)Punctuation[i]).Array[0, 40])
            .Sample(bytes => OnlyFormatErrors(bytes, Skip) && OnlyFormatErrors(bytes, ReadSample)
                && OnlyFormatErrors(bytes, (ref JsonReader reader) => reader.ReadInt64())
                && OnlyFormatErrors(bytes, (ref JsonReader reader) => reader.ReadUInt64())
                && OnlyFormatErrors(bytes, (ref JsonReader reader) => reader.ReadDouble())
                && OnlyFormatErrors(bytes, (ref JsonReader reader) => reader.ReadString(null))
                && OnlyFormatErrors(bytes, (ref JsonReader reader) => reader.ReadBase64(null)), iter: 20_000);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void SkipKeepsALimitOfItsOwnWithoutRecursion(string open, string close)
    {
        const int Limit = 64 * 8;
        string Nested(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
        Assert.True(Read(Nested(Limit), Skip));
        Assert.Equal(ModelFormatError.LimitExceeded, Fail(Nested(Limit + 1), Skip).Error);
        Assert.Equal(ModelFormatError.LimitExceeded, Fail(Nested(1_000_000), Skip).Error);
        var trusting = new ModelOptions { Limits = new ModelLimits { MaxDepth = int.MaxValue } };
        Assert.True(Read(Nested(100_000), Skip, trusting));
    }

    [Fact]
    public void SkipTellsObjectsFromArraysAtEveryDepth()
    {
        var open = new StringBuilder();
        var close = "";
        for (var i = 0; i < 300; i++)
        {
            var array = i * 7 % 3 == 0;
            open.Append(array ? "[" : "{\"a\":");
            close = (array ? "]" : "}") + close;
        }
        Assert.True(Read($"{open}1{close}", Skip));
        for (var i = 0; i < close.Length; i++)
        {
            var wrong = close[..i] + (close[i] == ']' ? '}' : ']') + close[(i + 1)..];
            Assert.Equal(ModelFormatError.Corrupt, Fail($"{open}1{wrong}", Skip).Error);
        }
    }

    [Fact]
    public void EnteringDeeperThanTheLimitIsAnError()
    {
        var options = new ModelOptions { Limits = new ModelLimits { MaxDepth = 3 } };
        var error = Fail("1", (ref JsonReader reader) =>
        {
            for (var i = 0; i < 3; i++)
                reader.Enter();
            reader.Leave();
            reader.Enter();
            reader.Enter();
            return 0;
        }, options);
        Assert.Equal(ModelFormatError.LimitExceeded, error.Error);
        Assert.Contains("deeper than 3", error.Message);
    }

    [Fact]
    public void DataOverTheByteLimitIsRefusedBeforeItIsRead()
    {
        var options = new ModelOptions { Limits = new ModelLimits { MaxBytes = 3 } };
        Assert.True(Read("123", Skip, options));
        Assert.Equal(ModelFormatError.LimitExceeded, Fail("1234", Skip, options).Error);
    }

    static bool OnlyFormatErrors<T>(byte[] json, Reading<T> reading)
    {
        try
        {
            Read(json, reading);
        }
        catch (ModelFormatException e)
        {
            return e.Offset >= 0 && e.Offset <= json.Length;
        }
        return true;
    }

    // As generated code reads a model.
    static bool ReadSample(ref JsonReader reader)
    {
        var seen = new MemberSet();
        var index = -1;
        reader.BeginObject();
        while (reader.NextMember(Names, ref seen, ref index))
        {
            switch (index)
            {
                case 0:
                    reader.ReadString(null);
                    break;
                case 1:
                    reader.BeginArray();
                    while (reader.NextElement())
                        reader.ReadDouble();
                    break;
                case 2:
                    reader.ReadInt64();
                    break;
                case 3:
                    reader.ReadBoolean();
                    break;
                case 4:
                    reader.ReadBase64(null);
                    break;
            }
        }
        return true;
    }
}
