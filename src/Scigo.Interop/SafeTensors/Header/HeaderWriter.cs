using System.Buffers;
using System.Buffers.Binary;
using Scigo.Json;

namespace Scigo.Interop.SafeTensors.Header;

/// <summary>Writes the header of a .safetensors file as the format's own library does.</summary>
static class HeaderWriter
{
    // The numbers begin at a multiple of it, so that the widest are aligned.
    const int Alignment = 8;

    /// <summary>Returns the header, its length before it.</summary>
    /// <exception cref="InvalidOperationException">It is longer than the format allows.</exception>
    internal static ReadOnlyMemory<byte> Write(IReadOnlyList<NamedArray> tensors, IReadOnlyDictionary<string, string> metadata)
    {
        var output = new ArrayBufferWriter<byte>();
        output.Write(new byte[TensorHeader.LengthSize]);
        var writer = new JsonWriter(output, ModelOptions.Default);
        writer.BeginObject();
        if (metadata.Count > 0)
        {
            writer.WriteName(TensorHeader.MetadataKey);
            writer.BeginObject();
            foreach (var (key, text) in metadata)
            {
                writer.WriteName(key);
                writer.WriteString(text);
            }
            writer.EndObject();
        }
        var begin = 0L;
        foreach (var tensor in tensors)
        {
            Write(ref writer, tensor, begin);
            begin += tensor.ByteLength;
        }
        writer.EndObject();
        writer.Flush();
        while (output.WrittenCount % Alignment != 0)
            output.Write(" "u8);
        var length = output.WrittenCount - TensorHeader.LengthSize;
        if (length > TensorHeader.MaxLength)
            throw new InvalidOperationException(
                $"The header takes {length} bytes, over the {TensorHeader.MaxLength} that the format allows: all but arrays of numbers is in it.");
        var header = output.WrittenMemory.ToArray();
        BinaryPrimitives.WriteInt64LittleEndian(header, length);
        return header;
    }

    static void Write(ref JsonWriter writer, NamedArray tensor, long begin)
    {
        writer.WriteName(tensor.Name);
        writer.BeginObject();
        writer.WriteName("dtype"u8);
        writer.WriteString(TensorType.OfSchema(tensor.DType).Name);
        writer.WriteName("shape"u8);
        writer.BeginArray();
        foreach (var dimension in tensor.Shape.Span)
            writer.WriteInteger((long)dimension);
        writer.EndArray();
        writer.WriteName("data_offsets"u8);
        writer.BeginArray();
        writer.WriteInteger(begin);
        writer.WriteInteger(begin + tensor.ByteLength);
        writer.EndArray();
        writer.EndObject();
    }
}
