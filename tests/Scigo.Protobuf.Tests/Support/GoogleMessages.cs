using System.Collections;
using System.Runtime.CompilerServices;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Protobuf.WellKnownTypes;
using Scigo.Converters;
using Scigo.Schema;

namespace Scigo.Protobuf.Tests.Support;

// Builds, from a model's values, the message that Google's classes have for it. Nothing of Scigo's protobuf code is used.
static class GoogleMessages
{
    // Whether the last message is written by Google's C# as the .proto says: it leaves zeros out of a map's entries, which others do not.
    [ThreadStatic]
    static bool hasZeroInMap;

    public static (IMessage Message, bool HasZeroInMap) With(object model)
    {
        hasZeroInMap = false;
        var message = Of(model);
        return (message, hasZeroInMap);
    }

    public static IMessage Of(object model)
    {
        var codec = ((IPersistableModel)model).Codec;
        var message = New(GoogleDescriptors.Of(codec));
        var notes = new Notes(message);
        for (var i = 0; i < codec.Schema.Members.Count; i++)
        {
            var member = codec.Schema.Members[i];
            Set(message, member.Id, member.ParsedType, GetParam(codec, model, i), notes);
        }
        if (codec.Schema.Version != 1)
            message.Descriptor.FindFieldByNumber(536_870_909).Accessor.SetValue(message, (uint)codec.Schema.Version);
        return message;
    }

    // Of all members, whatever they are to the user.
    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    static extern ParamValue GetParam(ModelCodec codec, object model, int member);

    static void Set(IMessage message, int id, SchemaType type, ParamValue value, Notes notes)
    {
        var isNull = value.IsNull && type.Kind is (WireKind.Optional or WireKind.Nullable);
        while (type.Kind is WireKind.Optional or WireKind.Nullable)
            type = type.Element!;
        var field = message.Descriptor.FindFieldByNumber(id);
        if (isNull)
            notes.Null.Add((uint)id);
        else if (type.Kind is WireKind.Array or WireKind.Vector or WireKind.List)
        {
            var list = (IList)field.Accessor.GetValue(message);
            foreach (var item in Items(type, value))
                list.Add(Element(field, type.Element!, item));
            if (list.Count == 0)
                notes.Empty.Add((uint)id);
        }
        else if (type.Kind == WireKind.Map)
        {
            var map = (IDictionary)field.Accessor.GetValue(message);
            foreach (var (key, item) in value.AsMap())
            {
                var entry = (Key(field.MessageType.FindFieldByNumber(1), key), Element(field.MessageType.FindFieldByNumber(2), type.Element!, item));
                hasZeroInMap |= IsZero(entry.Item1) || IsZero(entry.Item2);
                map.Add(entry.Item1, entry.Item2);
            }
            if (map.Count == 0)
                notes.Empty.Add((uint)id);
        }
        else
            field.Accessor.SetValue(message, Singular(field, type, value));
    }

    static object Element(FieldDescriptor field, SchemaType type, ParamValue value)
    {
        if (type.Kind is not (WireKind.Array or WireKind.Vector or WireKind.List or WireKind.Map or WireKind.Optional or WireKind.Nullable))
            return Singular(field, type, value);
        var wrapper = New(field.MessageType);
        Set(wrapper, 1, type, value, new Notes(wrapper));
        return wrapper;
    }

    static object Singular(FieldDescriptor field, SchemaType type, ParamValue value) => type.Kind switch
    {
        // A value of several kinds stands among parameters as it is.
        WireKind.Model when type.Name == "ParamValue" && value.Kind != ParamValueKind.Model => Of(PlainParamConverter.ToWire(value)),
        WireKind.Model => Of(value.AsModel()),
        WireKind.Any => Any.Pack(Of(value.AsModel())),
        WireKind.NDArray => Block(field.MessageType, value),
        _ => Scalar(field, value),
    };

    static IMessage Block(MessageDescriptor descriptor, ParamValue value)
    {
        var message = New(descriptor);
        var shape = (IList)descriptor.FindFieldByNumber(1).Accessor.GetValue(message);
        foreach (var dimension in Flat.ShapeOf(value))
            shape.Add((long)dimension);
        var data = (IList)descriptor.FindFieldByNumber(2).Accessor.GetValue(message);
        foreach (var item in Flat.ItemsOf(value))
            data.Add(Scalar(descriptor.FindFieldByNumber(2), item));
        return message;
    }

    static bool IsZero(object value) => value switch
    {
        string s => s.Length == 0,
        ByteString b => b.IsEmpty,
        IMessage => false,
        _ => Convert.ToDouble(value) == 0,
    };

    static IEnumerable<ParamValue> Items(SchemaType type, ParamValue value) =>
        type.Kind == WireKind.List ? value.AsList() : Flat.ItemsOf(value);

    static object Key(FieldDescriptor field, string key) => field.FieldType switch
    {
        FieldType.String => key,
        FieldType.Bool => bool.Parse(key),
        _ => Scalar(field, key.StartsWith('-') ? long.Parse(key) : ulong.Parse(key)),
    };

    static object Scalar(FieldDescriptor field, ParamValue value) => field.FieldType switch
    {
        FieldType.Bool => value.AsBoolean(),
        FieldType.Int32 or FieldType.SInt32 or FieldType.SFixed32 => value.AsNumber<int>(),
        FieldType.Int64 or FieldType.SInt64 or FieldType.SFixed64 => value.AsInt64(),
        FieldType.UInt32 or FieldType.Fixed32 => value.AsNumber<uint>(),
        FieldType.UInt64 or FieldType.Fixed64 => value.AsUInt64(),
        FieldType.Float => (float)value.AsDouble(),
        FieldType.Double => value.AsDouble(),
        FieldType.String => value.AsString(),
        _ => ByteString.CopyFrom(value.AsBytes().Span),
    };

    static IMessage New(MessageDescriptor descriptor) => descriptor.Parser.ParseFrom(ByteString.Empty);

    // The fields in which a message lists its null and its empty members.
    readonly struct Notes(IMessage message)
    {
        public IList Empty => (IList)message.Descriptor.FindFieldByNumber(536_870_910).Accessor.GetValue(message);

        public IList Null => (IList)message.Descriptor.FindFieldByNumber(536_870_911).Accessor.GetValue(message);
    }
}
