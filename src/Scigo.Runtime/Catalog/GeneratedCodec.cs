using System.ComponentModel;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;
using Scigo.Wire;

namespace Scigo;

/// <summary>Puts a generated codec, whose methods are static, behind the methods that a catalog calls.</summary>
/// <typeparam name="T">The model.</typeparam>
/// <typeparam name="TWire">The generated codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public class GeneratedCodec<T, TWire>() : ModelCodec<T>(TWire.Schema)
    where TWire : struct, IModelWire<T>
{
    internal override int BinarySize => TWire.BinarySize;

    internal override void WriteBinary(ref RecordWriter writer, int at, T value) => TWire.WriteBinary(ref writer, at, value);

    internal override T ReadBinary(ref RecordReader reader, int at, T? existing) =>
        TWire.ReadBinary(ref reader, at, existing);

    internal override void WriteJson(ref JsonWriter writer, T value) => TWire.WriteJson(ref writer, value);

    internal override T ReadJson(ref JsonReader reader, T? existing) =>
        TWire.ReadJson(ref reader, existing);

    internal override void WriteFields(ref ProtobufWriter writer, T value) => TWire.WriteFields(ref writer, value);

    internal override T ReadFields(ref ProtobufReader reader, bool merge, T? existing) =>
        TWire.ReadFields(ref reader, merge, existing);

    internal override void WriteBinary(ref RecordWriter writer, int at, object value) =>
        TWire.WriteBinary(ref writer, at, (T)value);

    internal override object ReadBinary(ref RecordReader reader, int at, object? existing) =>
        TWire.ReadBinary(ref reader, at, existing is T model ? model : default)!;

    internal override void WriteJson(ref JsonWriter writer, object value) => TWire.WriteJson(ref writer, (T)value);

    internal override object ReadJson(ref JsonReader reader, object? existing) =>
        TWire.ReadJson(ref reader, existing is T model ? model : default)!;

    internal override void WriteFields(ref ProtobufWriter writer, object value) => TWire.WriteFields(ref writer, (T)value);

    internal override object ReadFields(ref ProtobufReader reader, bool merge, object? existing) =>
        TWire.ReadFields(ref reader, merge, existing is T model ? model : default)!;

    internal override ParamValue GetParam(object value, int member) => TWire.GetParam((T)value, member);

    internal override object SetParam(object value, int member, ParamValue param, bool apply)
    {
        var model = (T)value;
        TWire.SetParam(ref model, member, param, apply);
        return model!;
    }
}
