using System.Buffers;
using System.Text;
using Scigo.Json;
using Scigo.Tests.Shared;
using Scigo.Wire;

namespace Scigo.Tests.Json;

public class JsonAllocationTests
{
    static readonly JsonNames Names = new("name", "weights", "n", "raw", "labels");
    static readonly ArrayBufferWriter<byte> Output = new(1 << 16);
    static readonly byte[] Raw = new byte[100];
    static readonly string Text = "caf\u00e9 \"quoted\" \U0001F600\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WritingAllocatesNothing(bool indented)
    {
        var options = new ModelOptions { Indented = indented };
        Assert.Equal(0, Allocated.By(() =>
        {
            Output.ResetWrittenCount();
            WriteDocument(options);
        }));
    }

    [Fact]
    public void ReadingIntoExistingStringsAndArraysAllocatesNothing()
    {
        Output.ResetWrittenCount();
        WriteDocument(JsonText.Indented);
        var json = Output.WrittenMemory;
        var raw = new byte[100];
        Assert.Equal(0, Allocated.By(() => ReadDocument(json.Span, raw)));
    }

    [Fact]
    public void SkippingAllocatesNothing()
    {
        var json = Encoding.UTF8.GetBytes("""{"a": [1, 2.5, {"b": "\u00e9"}], "c": [[[]]], "d": NaN}""");
        Assert.Equal(0, Allocated.By(() =>
        {
            var reader = new JsonReader(json, ModelOptions.Default);
            reader.Skip();
            reader.End();
            reader.Dispose();
        }));
    }

    static void WriteDocument(ModelOptions options)
    {
        var writer = new JsonWriter(Output, options);
        writer.Enter();
        writer.BeginObject();
        writer.WriteName("name"u8);
        writer.WriteString(Text);
        writer.WriteName("weights"u8);
        writer.BeginArray();
        for (var i = 0; i < 100; i++)
        {
            writer.WriteNumber(i / 7.0);
            writer.WriteNumber(i / 7f);
            writer.WriteNumber((Half)i);
        }
        writer.WriteNumber(double.NaN);
        writer.EndArray();
        writer.WriteName("n"u8);
        writer.WriteInteger(-12);
        writer.WriteName("raw"u8);
        writer.WriteBase64(Raw);
        writer.WriteName("labels"u8);
        writer.BeginObject();
        writer.WriteName(Text);
        writer.WriteBoolean(true);
        writer.EndObject();
        writer.EndObject();
        writer.Leave();
        writer.Flush();
    }

    static void ReadDocument(ReadOnlySpan<byte> json, byte[] raw)
    {
        var reader = new JsonReader(json, ModelOptions.Default) { Reuse = true };
        var seen = new MemberSet();
        var index = -1;
        reader.Enter();
        reader.BeginObject();
        while (reader.NextMember(Names, ref seen, ref index))
        {
            switch (index)
            {
                case 0:
                    Assert.Same(Text, reader.ReadString(Text));
                    break;
                case 1:
                    reader.BeginArray();
                    while (reader.NextElement())
                        reader.ReadDouble();
                    break;
                case 2:
                    reader.ReadInteger(-20, 20);
                    break;
                case 3:
                    reader.ReadBase64(raw);
                    break;
                case 4:
                    reader.BeginObject();
                    while (reader.NextKey(out var key))
                    {
                        Assert.True(key.SequenceEqual(Text));
                        reader.ReadBoolean();
                    }
                    break;
            }
        }
        reader.Leave();
        reader.End();
        reader.Dispose();
    }
}
