using System.Buffers;
using Scigo.Interop.Onnx.Messages;
using Scigo.Schema;

namespace Scigo.Interop.Tests.Onnx;

/// <summary>Messages that others define have nothing but their own fields.</summary>
public class MessageTests
{
    [Fact]
    public void WhatIsNullOrEmptyIsAbsent() => Assert.Empty(Bytes(new NodeProto()));

    [Fact]
    public void WhatIsAbsentIsAsANewMessageHasIt()
    {
        var node = ModelProtobuf.ReadMessage<NodeProto>([]);
        Assert.Null(node.Name);
        Assert.Empty(node.Input);
    }

    [Fact]
    public void NestedMessagesAreWrittenByTheSameRule()
    {
        var model = new ModelProto { IrVersion = 8, Graph = new GraphProto { Node = [new NodeProto { OpType = "Add", Input = ["a", "b"] }] } };
        Assert.Equal("08083A0D0A0B0A01610A01622203416464", Convert.ToHexString(Bytes(model)));
    }

    [Fact]
    public void TheirProtoTextHasNoFurtherFields() =>
        Assert.DoesNotContain("scigo_null_members", Message(ProtoFile.Of([NodeProto.ScigoCodec.Schema])), StringComparison.Ordinal);

    // The file's introduction explains the fields of the others.
    static string Message(IEnumerable<ProtoFile> files) =>
        files.Single(static f => f.Name == "onnx.proto").Text is var text ? text[text.IndexOf("message ", StringComparison.Ordinal)..] : "";

    static byte[] Bytes<T>(T message)
        where T : IPersistableModel<T>
    {
        var buffer = new ArrayBufferWriter<byte>();
        ModelProtobuf.WriteMessage(message, buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
