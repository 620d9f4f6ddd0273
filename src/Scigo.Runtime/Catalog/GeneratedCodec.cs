using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;
using Scigo.Wire;

namespace Scigo;

/// <summary>Puts a generated codec, whose methods are static, behind the methods that a catalog calls.</summary>
/// <typeparam name="T">The model.</typeparam>
/// <typeparam name="TWire">The generated codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable RS0022 // Generated code creates it; what could be overridden is internal.
public class GeneratedCodec<T, TWire>() : ModelCodec<T>(TWire.Schema, TWire.BinarySize)
#pragma warning restore RS0022
    where TWire : struct, IModelWire<T>
{
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
        TWire.WriteBinary(ref writer, at, Own(value));

    internal override object ReadBinary(ref RecordReader reader, int at, object? existing) =>
        TWire.ReadBinary(ref reader, at, Existing(existing))!;

    internal override void WriteJson(ref JsonWriter writer, object value) => TWire.WriteJson(ref writer, Own(value));

    internal override object ReadJson(ref JsonReader reader, object? existing) =>
        TWire.ReadJson(ref reader, Existing(existing))!;

    internal override void WriteFields(ref ProtobufWriter writer, object value) => TWire.WriteFields(ref writer, Own(value));

    internal override object ReadFields(ref ProtobufReader reader, bool merge, object? existing) =>
        TWire.ReadFields(ref reader, merge, Existing(existing))!;

    internal override ParamValue GetParam(object value, int member) => TWire.GetParam((T)value, member);

    internal override object SetParam(object value, int member, ParamValue param, bool apply)
    {
        var model = (T)value;
        TWire.SetParam(ref model, member, param, apply);
        return model!;
    }

    // Callers find the codec by the value's type (Models.CodecOf, ModelCodec.Makes); derived models, which a cast would let pass, have
    // a codec of their own.
    static T Own(object value)
    {
        Debug.Assert(value is T);
        return typeof(T).IsValueType ? (T)value : Unsafe.As<object, T>(ref value);
    }

    static T? Existing(object? value) => value is null ? default : Own(value);
}
