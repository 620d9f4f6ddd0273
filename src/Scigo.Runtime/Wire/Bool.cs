using System.ComponentModel;
using System.Runtime.CompilerServices;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>A <c>bool</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Bool : IScalar<bool>
{
    /// <inheritdoc/>
    public static string SchemaText => "bool";

    /// <inheritdoc/>
    public static WireType WireType => WireType.Varint;

    /// <inheritdoc/>
    public static bool Blits => false;

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, bool value) => writer.WriteBoolean(value);

    /// <inheritdoc/>
    public static void WriteJsonElements(ref JsonWriter writer, scoped ReadOnlySpan<bool> values)
    {
        foreach (var value in values)
            writer.WriteBoolean(value);
    }

    /// <inheritdoc/>
    public static bool ReadJson(ref JsonReader reader) => reader.ReadBoolean();

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, bool value) => writer.WriteVarint32(value ? 1u : 0u);

    /// <inheritdoc/>
    public static ref byte WriteProtobuf(ref byte at, bool value)
    {
        at = value ? (byte)1 : (byte)0;
        return ref Unsafe.Add(ref at, 1);
    }

    /// <inheritdoc/>
    public static bool ReadProtobuf(ref ProtobufReader reader) => reader.ReadVarint64() != 0;

    /// <inheritdoc/>
    public static ParamValue ToParam(bool value) => value;

    /// <inheritdoc/>
    public static bool FromParam(ParamValue value) => value.AsBoolean();
}
