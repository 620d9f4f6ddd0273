using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>
/// A polymorphic model: its type id, and its record behind it; <c>{"type": …, "params": {…}}</c> in JSON;
/// <c>google.protobuf.Any</c> in protobuf. Only models of the catalog in use come out of it.
/// </summary>
/// <typeparam name="T">The interface, abstract class or <c>object</c> that the member is declared as.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct AnyWire<T> : IWire<T>
    where T : class
{
    static readonly JsonNames Names = new("type", "params");

    /// <inheritdoc/>
    public static string SchemaText => "any";

    /// <inheritdoc/>
    public static bool IsSingular => true;

    /// <inheritdoc/>
    public static int BinarySize => sizeof(ulong);

    /// <inheritdoc/>
    public static void WriteBinary(ref RecordWriter writer, int at, T value)
    {
        var codec = Models.CodecOf(NotNull.Of(value), writer.Options);
        writer.Write(at, codec.TypeId);
        writer.Enter();
        writer.WriteNested(codec, value);
        writer.Leave();
    }

    /// <inheritdoc/>
    public static T ReadBinary(ref RecordReader reader, int at, T? existing)
    {
        var typeId = reader.Read<ulong>(at);
        var codec = Models.Find(reader.Options, typeId, at);
        Check(codec, at);
        reader.Enter();
        var value = reader.ReadNested(codec, existing);
        reader.Leave();
        return Checked(value);
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, T value)
    {
        var codec = Models.CodecOf(NotNull.Of(value), writer.Options);
        writer.BeginObject();
        writer.WriteName("type"u8);
        writer.WriteString(codec.WireName);
        writer.WriteName("params"u8);
        writer.Enter();
        codec.WriteJson(ref writer, value);
        writer.Leave();
        writer.EndObject();
    }

    /// <inheritdoc/>
    public static T ReadJson(ref JsonReader reader, T? existing)
    {
        var at = reader.Position;
        var seen = default(MemberSet);
        ModelCodec? codec = null;
        object? value = null;
        var paramsAt = -1;
        reader.BeginObject();
        reader.Enter();
        var index = -1;
        while (reader.NextMember(Names, ref seen, ref index))
        {
            if (index == 0)
            {
                codec = FindByName(ref reader, Models.Present(existing, reader.Options));
                Check(codec, reader.Position);
            }
            else if (codec is not null)
                value = codec.ReadJson(ref reader, Reusable(ref reader, codec, existing));
            else
            {
                reader.Peek();
                paramsAt = reader.Position;
                reader.Skip();
            }
        }
        if (codec is null)
            throw reader.Error(ModelFormatError.MissingMember, "A polymorphic model lacks its \"type\".", at);
        if (value is null)
        {
            // The parameters came before the type that says how to read them.
            if (paramsAt < 0)
                throw reader.Error(ModelFormatError.MissingMember, "A polymorphic model lacks its \"params\".", at);
            var end = reader.Position;
            reader.Seek(paramsAt);
            value = codec.ReadJson(ref reader, Reusable(ref reader, codec, existing));
            reader.Seek(end);
        }
        reader.Leave();
        return Checked(value);
    }

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, T value)
    {
        var codec = Models.CodecOf(NotNull.Of(value), writer.Options);
        var around = codec.TypeUrl.Length + 8; // The url, two tags and two lengths.
        var mark = writer.BeginMessage(field, codec.LastMessageLength + around);
        writer.WriteString(AnyFields.TypeUrl, codec.TypeUrl);
        var inner = writer.BeginMessage(AnyFields.Value, codec.LastMessageLength);
        codec.WriteFields(ref writer, value);
        codec.LastMessageLength = writer.EndAnyValue(inner);
        writer.EndMessage(mark);
    }

    /// <inheritdoc/>
    public static T ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, T? existing)
    {
        var at = reader.Position;
        ModelCodec? codec = null;
        var valueAt = 0;
        uint valueTag = 0;
        var outer = reader.BeginMessage(tag);
        while (reader.NextField(out var inner))
        {
            switch (inner >> 3)
            {
                case AnyFields.TypeUrl:
                    codec = Models.FindByTypeUrl(ref reader, inner, Models.Present(existing, reader.Options));
                    Check(codec, reader.Position);
                    break;
                case AnyFields.Value:
                    (valueAt, valueTag) = (reader.Position, inner);
                    reader.ReadBytes(inner);
                    break;
                default:
                    reader.Skip(inner);
                    break;
            }
        }
        if (codec is null)
            throw reader.Error(ModelFormatError.MissingMember, "A polymorphic model lacks its type_url.", at);
        // A model without any value is one whose fields are all absent.
        object value;
        if (valueTag == 0)
            value = codec.ReadFields(ref reader, merge: false, null);
        else
        {
            reader.Seek(valueAt);
            var end = reader.BeginMessage(valueTag);
            value = codec.ReadFields(ref reader, merge: false, reader.Reuse && codec.Makes(existing) ? existing : null);
            reader.EndMessage(end);
        }
        reader.EndMessage(outer);
        return Checked(value);
    }

    /// <inheritdoc/>
    public static ParamValue ToParam(T value) => ParamValue.FromModel(value);

    /// <inheritdoc/>
    public static T FromParam(ParamValue value) => value.AsModel() as T
        ?? throw new ArgumentException($"Expected a {typeof(T).Name}, found a {value.AsModel().GetType().Name}.");

    static ModelCodec FindByName(ref JsonReader reader, ModelCodec? present)
    {
        var name = reader.ReadString(present?.WireName);
        return name == present?.WireName ? present : Models.Find(reader.Options, name, reader.Position);
    }

    static object? Reusable(ref JsonReader reader, ModelCodec codec, T? existing) =>
        reader.Reuse && codec.Makes(existing) ? existing : null;

    // Its codec has passed Check, and makes no other models.
    static T Checked(object value)
    {
        Debug.Assert(value is T);
        return Unsafe.As<T>(value);
    }

    static void Check(ModelCodec codec, int at)
    {
        if (!codec.MakesModelsOf<T>())
            throw new ModelFormatException(
                ModelFormatError.WrongType, $"The data holds the model \"{codec.WireName}\", which is no {typeof(T).Name}.", at);
    }
}
