using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Scigo.Protobuf.Tests.Support;

// A message cut into its fields, tags included, to be put together otherwise.
static class Pieces
{
    public static List<(int Field, byte[] Bytes)> Of(byte[] message)
    {
        var pieces = new List<(int, byte[])>();
        var scanner = new FieldScanner(message, 0, message.Length);
        while (scanner.Next())
            pieces.Add((scanner.Field, message[scanner.Start..scanner.End]));
        return pieces;
    }

    public static byte[] Join(IEnumerable<byte[]> pieces) => [.. pieces.SelectMany(static p => p)];

    // A packed field as one field for each of its numbers.
    public static IEnumerable<byte[]> Unpacked(MessageDescriptor descriptor, int number, byte[] piece)
    {
        if (descriptor.FindFieldByNumber(number) is not { IsRepeated: true, IsPacked: true } field
            || field.FieldType is FieldType.Message or FieldType.String or FieldType.Bytes)
            return [piece];
        var input = new CodedInputStream(piece);
        input.ReadTag();
        var bytes = input.ReadBytes().ToByteArray();
        var parts = new List<byte[]>();
        for (var at = 0; at < bytes.Length;)
        {
            var (type, size) = field.FieldType switch
            {
                FieldType.Double or FieldType.Fixed64 or FieldType.SFixed64 => (WireFormat.WireType.Fixed64, 8),
                FieldType.Float or FieldType.Fixed32 or FieldType.SFixed32 => (WireFormat.WireType.Fixed32, 4),
                _ => (WireFormat.WireType.Varint, VarintSize(bytes, at)),
            };
            parts.Add([.. Tag(number, type), .. bytes[at..(at + size)]]);
            at += size;
        }
        return parts;
    }

    public static byte[] Tag(int number, WireFormat.WireType type)
    {
        using var stream = new MemoryStream();
        using (var output = new CodedOutputStream(stream, leaveOpen: true))
            output.WriteTag(number, type);
        return stream.ToArray();
    }

    static int VarintSize(byte[] bytes, int at)
    {
        var size = 1;
        while (bytes[at++] >= 0x80)
            size++;
        return size;
    }
}
