using System.ComponentModel;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>A <c>byte[]</c>: base64 in JSON, <c>bytes</c> in protobuf.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BytesWire : IWire<byte[]>
{
    /// <inheritdoc/>
    public static string SchemaText => "bytes";

    /// <inheritdoc/>
    public static bool IsSingular => true;

    /// <inheritdoc/>
    public static int BinarySize => sizeof(uint);

    /// <inheritdoc/>
    public static void WriteBinary(ref RecordWriter writer, int at, byte[] value)
    {
        writer.WriteCount(at, NotNull.Of(value).Length);
        writer.Append<byte>(value);
    }

    /// <inheritdoc/>
    public static byte[] ReadBinary(ref RecordReader reader, int at, byte[]? existing) =>
        reader.ReadArray(reader.ReadCount(at), existing);

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, byte[] value)
    {
        if (writer.Apart is not null)
            writer.WriteApart<byte>(NotNull.Of(value), [value.Length]);
        else
            writer.WriteBase64(NotNull.Of(value));
    }

    /// <inheritdoc/>
    public static byte[] ReadJson(ref JsonReader reader, byte[]? existing) =>
        reader.IsApart ? reader.ReadVectorApart<byte>() : reader.ReadBase64(existing);

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, byte[] value) =>
        writer.WriteBlit<byte>(field, NotNull.Of(value));

    /// <inheritdoc/>
    public static byte[] ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, byte[]? existing)
    {
        var bytes = reader.ReadBytes(tag);
        if (!reader.Reuse || existing is null || existing.Length != bytes.Length)
            return bytes.ToArray();
        bytes.CopyTo(existing);
        return existing;
    }

    /// <inheritdoc/>
    public static byte[] Absent(ref ProtobufReader reader) => [];

    /// <inheritdoc/>
    public static ParamValue ToParam(byte[] value) => value;

    /// <inheritdoc/>
    public static byte[] FromParam(ParamValue value) => value.AsBytes().ToArray();
}
