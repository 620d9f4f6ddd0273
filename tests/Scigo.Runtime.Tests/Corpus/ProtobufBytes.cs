using System.Text;

namespace Scigo.Tests.Corpus;

/// <summary>Builds protobuf messages byte by byte, without the product's writer.</summary>
static class ProtobufBytes
{
    public const int Empty = 536_870_910;
    public const int Null = 536_870_911;

    public static byte[] Varint(ulong value)
    {
        var bytes = new List<byte>();
        for (; value >= 0x80; value >>= 7)
            bytes.Add((byte)(value | 0x80));
        return [.. bytes, (byte)value];
    }

    public static byte[] Field(int id, byte[] content) => [.. Varint((ulong)id << 3 | 2), .. Varint((ulong)content.Length), .. content];

    public static byte[] Field(int id, ulong value) => [.. Varint((ulong)id << 3), .. Varint(value)];

    public static byte[] Envelope(ModelCodec codec, byte[] fields) => Field(15,
        [.. Field(1, Encoding.UTF8.GetBytes("type.googleapis.com/" + codec.Schema.ProtoName)), .. Field(2, fields)]);

    // A model of which nothing was written, in its own field of the envelope where it has one.
    public static byte[] Nothing(ModelCodec codec) => codec.Schema.ProtoField == 0 ? Envelope(codec, []) : Field(codec.Schema.ProtoField, []);
}
