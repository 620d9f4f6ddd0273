using System.ComponentModel;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>A string, UTF-8 in every format; not null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringWire : IWire<string>
{
    /// <inheritdoc/>
    public static string SchemaText => "string";

    /// <inheritdoc/>
    public static bool IsSingular => true;

    /// <inheritdoc/>
    public static int BinarySize => sizeof(uint);

    /// <inheritdoc/>
    public static void WriteBinary(ref RecordWriter writer, int at, string value) => writer.WriteString(at, NotNull.Of(value));

    /// <inheritdoc/>
    public static string ReadBinary(ref RecordReader reader, int at, string? existing) => reader.ReadString(at, existing);

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, string value) => writer.WriteString(NotNull.Of(value));

    /// <inheritdoc/>
    public static string ReadJson(ref JsonReader reader, string? existing) => reader.ReadString(existing);

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, string value) =>
        writer.WriteString(field, NotNull.Of(value));

    /// <inheritdoc/>
    public static string ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, string? existing) =>
        reader.ReadString(tag, existing);

    /// <inheritdoc/>
    public static string Absent(ref ProtobufReader reader) => "";

    /// <inheritdoc/>
    public static ParamValue ToParam(string value) => value;

    /// <inheritdoc/>
    public static string FromParam(ParamValue value) => value.AsString();
}
