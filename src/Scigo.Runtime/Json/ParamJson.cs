namespace Scigo.Json;

/// <summary>Parameters as JSON: what JSON has a kind for. Models are not among it.</summary>
static class ParamJson
{
    public static void Write(ref JsonWriter writer, ParamValue value)
    {
        switch (value.Kind)
        {
            case ParamValueKind.Null:
                writer.WriteNull();
                break;
            case ParamValueKind.Boolean:
                writer.WriteBoolean(value.AsBoolean());
                break;
            case ParamValueKind.Integer:
                WriteInteger(ref writer, value);
                break;
            case ParamValueKind.Float:
                writer.WriteNumber(value.AsDouble());
                break;
            case ParamValueKind.String:
                writer.WriteString(value.AsString());
                break;
            case ParamValueKind.Bytes:
                writer.WriteBase64(value.AsBytes().Span);
                break;
            case ParamValueKind.Map:
                writer.BeginObject();
                writer.Enter();
                foreach (var (name, entry) in value.AsMap())
                {
                    writer.WriteName(name.AsSpan());
                    Write(ref writer, entry);
                }
                writer.Leave();
                writer.EndObject();
                break;
            case ParamValueKind.Model:
                throw new InvalidOperationException($"A {value.AsModel().GetType().Name} cannot stand where JSON wants a plain value.");
            default:
                writer.BeginArray();
                writer.Enter();
                foreach (var item in value.AsList())
                    Write(ref writer, item);
                writer.Leave();
                writer.EndArray();
                break;
        }
    }

    static void WriteInteger(ref JsonWriter writer, ParamValue value)
    {
        if (value.TryGetInt64(out var signed))
            writer.WriteInteger(signed);
        else
            writer.WriteInteger(value.AsUInt64());
    }

    public static ParamValue Read(ref JsonReader reader)
    {
        switch (reader.Peek())
        {
            case JsonToken.Null:
                reader.TryReadNull();
                return default;
            case JsonToken.True or JsonToken.False:
                return reader.ReadBoolean();
            case JsonToken.String:
                return reader.ReadString(null);
            case JsonToken.Object:
                return ReadMap(ref reader);
            case JsonToken.Array:
                return ReadList(ref reader);
            default:
                if (TryReadInteger(ref reader, out var integer))
                    return integer;
                var number = reader.ReadDouble();
                // Integers of JSON stay integers as long as they are exact.
                return double.IsInteger(number) && Math.Abs(number) <= 1L << 53 ? (ParamValue)(long)number : number;
        }
    }

    /// <summary>As <see cref="Read"/>, but a number by itself that has a point or an exponent is not an integer: 1.0 may mean all, 1 one.</summary>
    public static ParamValue ReadPlain(ref JsonReader reader)
    {
        if (reader.Peek() != JsonToken.Number)
            return Read(ref reader);
        return TryReadInteger(ref reader, out var integer) ? integer : (ParamValue)reader.ReadDouble();
    }

    // To the last digit, up to 64 bits.
    static bool TryReadInteger(ref JsonReader reader, out ParamValue value)
    {
        if (reader.TryReadShort(out var few))
        {
            value = few;
            return true;
        }
        var isInteger = reader.TryReadLong(out var magnitude, out var negative);
        value = negative ? (long)(0 - magnitude) : magnitude;
        return isInteger;
    }

    static ParamValue ReadMap(ref JsonReader reader)
    {
        var map = new ParamSetBuilder();
        reader.BeginObject();
        reader.Enter();
        while (reader.NextKey(out var key))
        {
            var name = key.ToString();
            try
            {
                map.Add(name, Read(ref reader));
            }
            catch (ArgumentException e)
            {
                throw reader.Error(ModelFormatError.InvalidValue, e.Message);
            }
        }
        reader.Leave();
        return ParamValue.FromMap(map.Build());
    }

    static ParamValue ReadList(ref JsonReader reader)
    {
        var items = new List<ParamValue>();
        reader.BeginArray();
        reader.Enter();
        while (reader.NextElement())
            items.Add(Read(ref reader));
        reader.Leave();
        return ParamValue.FromList([.. items]);
    }
}
